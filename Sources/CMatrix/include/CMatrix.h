#ifndef SIMPUL_MATRIX_H
#define SIMPUL_MATRIX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Products of row-major matrices of floats, in the widest vectors the processor has. Each sum runs in a fixed order
   and nothing is fused, so that the results are the same bits with all of them. */

/// `c = a b` (or `c += a b`): a is rows × inner, b is inner × columns, columns a multiple of 16.
void simpul_multiply(
    const float *_Nonnull a, const float *_Nonnull b, float *_Nonnull c, size_t rows, size_t inner, size_t columns,
    bool adding);

/// `c = a bᵀ` (or `+=`): a is rows × inner, b is columns × inner, inner a multiple of 16; c's rows are `stride` apart.
void simpul_multiply_transposed(
    const float *_Nonnull a, const float *_Nonnull b, float *_Nonnull c, size_t rows, size_t inner, size_t columns,
    size_t stride, bool adding);

/// `c += aᵀ b`: a is rows × left, b is rows × columns, left a multiple of 4 and columns of 16.
void simpul_add_outer(
    const float *_Nonnull a, const float *_Nonnull b, float *_Nonnull c, size_t rows, size_t left, size_t columns);

/// Adds (or, with `first`, assigns) a row of signed bytes times `scale`; width is a multiple of 16.
void simpul_add_row(const int8_t *_Nonnull row, float scale, float *_Nonnull target, size_t width, bool first);

/// One layer of simple recurrent units over a sentence of `rows` words, `width` a multiple of 32; see RecurrentLayer.
void simpul_recur(
    const float *_Nonnull weights, const float *_Nonnull input, float *_Nonnull gates, float *_Nonnull cells,
    float *_Nonnull output, size_t width, size_t rows);

#endif
