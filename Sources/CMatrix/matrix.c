#include "CMatrix.h"

#pragma STDC FP_CONTRACT OFF

/* Vectors that fit every processor. */
#define WIDE 4
#define DOTS 2
#define TARGET
#define NAME(x) x##_any
#include "kernels.h"
#undef WIDE
#undef DOTS
#undef TARGET
#undef NAME

#ifdef __x86_64__
#define WIDE 8
#define DOTS 4
#define TARGET __attribute__((target("avx2")))
#define NAME(x) x##_avx2
#include "kernels.h"
#undef WIDE
#undef DOTS
#undef TARGET
#undef NAME

#define WIDE 16
#define DOTS 4
#define TARGET __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq")))
#define NAME(x) x##_avx512
#include "kernels.h"
#undef WIDE
#undef DOTS
#undef TARGET
#undef NAME

#define CHOOSE(name, ...)                                                        \
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && \
      __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq"))  \
    name##_avx512(__VA_ARGS__);                                                  \
  else if (__builtin_cpu_supports("avx2"))                                       \
    name##_avx2(__VA_ARGS__);                                                    \
  else                                                                           \
    name##_any(__VA_ARGS__)
#else
#define CHOOSE(name, ...) name##_any(__VA_ARGS__)
#endif

void simpul_multiply(
    const float *a, const float *b, float *c, size_t rows, size_t inner, size_t columns, bool adding) {
  CHOOSE(multiply, a, b, c, rows, inner, columns, adding);
}

void simpul_multiply_transposed(
    const float *a, const float *b, float *c, size_t rows, size_t inner, size_t columns, size_t stride, bool adding) {
  CHOOSE(multiply_transposed, a, b, c, rows, inner, columns, stride, adding);
}

void simpul_add_outer(const float *a, const float *b, float *c, size_t rows, size_t left, size_t columns) {
  CHOOSE(add_outer, a, b, c, rows, left, columns);
}

void simpul_add_row(const int8_t *row, float scale, float *target, size_t width, bool first) {
  CHOOSE(add_row, row, scale, target, width, first);
}

void simpul_recur(
    const float *weights, const float *input, float *gates, float *cells, float *output, size_t width, size_t rows) {
  CHOOSE(recur, weights, input, gates, cells, output, width, rows);
}
