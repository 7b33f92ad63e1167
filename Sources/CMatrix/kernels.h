/* Included once for each kind of processor, with WIDE floats in a vector, NAME(x) and TARGET defined. */

typedef float NAME(wide) __attribute__((vector_size(4 * WIDE), aligned(4), may_alias));
typedef int8_t NAME(bytes) __attribute__((vector_size(WIDE), aligned(1), may_alias));

#define LOAD(pointer) (*(const NAME(wide) *)(pointer))
#define STORE(pointer, value) (*(NAME(wide) *)(pointer) = (value))

/* Up to four rows and one or two vectors of columns at a time: each load of b serves them all. */
TARGET static inline __attribute__((always_inline)) void NAME(tile)(
    const float *a, const float *b, float *c, size_t inner, size_t columns, bool adding, const int many,
    const int lanes) {
  NAME(wide) sums[4][2];
  for (int row = 0; row < many; row++)
    for (int lane = 0; lane < lanes; lane++)
      sums[row][lane] = adding ? LOAD(c + row * columns + lane * WIDE) : (NAME(wide)){0};
  for (size_t index = 0; index < inner; index++) {
    for (int lane = 0; lane < lanes; lane++) {
      NAME(wide) weights = LOAD(b + index * columns + lane * WIDE);
      for (int row = 0; row < many; row++) sums[row][lane] += weights * a[row * inner + index];
    }
  }
  for (int row = 0; row < many; row++)
    for (int lane = 0; lane < lanes; lane++) STORE(c + row * columns + lane * WIDE, sums[row][lane]);
}

TARGET static inline __attribute__((always_inline)) void NAME(band)(
    const float *a, const float *b, float *c, size_t inner, size_t columns, bool adding, const int many) {
  size_t column = 0;
  for (; column + 2 * WIDE <= columns; column += 2 * WIDE)
    NAME(tile)(a, b + column, c + column, inner, columns, adding, many, 2);
  for (; column < columns; column += WIDE)
    NAME(tile)(a, b + column, c + column, inner, columns, adding, many, 1);
}

TARGET static void NAME(multiply)(
    const float *a, const float *b, float *c, size_t rows, size_t inner, size_t columns, bool adding) {
  for (; rows >= 4; rows -= 4, a += 4 * inner, c += 4 * columns) NAME(band)(a, b, c, inner, columns, adding, 4);
  switch (rows) {
    case 3: NAME(band)(a, b, c, inner, columns, adding, 3); break;
    case 2: NAME(band)(a, b, c, inner, columns, adding, 2); break;
    case 1: NAME(band)(a, b, c, inner, columns, adding, 1); break;
    default: break;
  }
}

/* Sixteen partial sums, added up in one order whatever the vectors' width. */
TARGET static inline __attribute__((always_inline)) float NAME(total)(const NAME(wide) *sums) {
  float parts[16];
  for (int lane = 0; lane < 16 / WIDE; lane++) STORE(parts + lane * WIDE, sums[lane]);
  for (int half = 8; half > 0; half /= 2)
    for (int index = 0; index < half; index++) parts[index] += parts[index + half];
  return parts[0];
}

TARGET static inline __attribute__((always_inline)) void NAME(dot)(
    const float *a, const float *b, float *c, size_t inner, bool adding, const int many) {
  NAME(wide) sums[4][16 / WIDE];
  for (int part = 0; part < many; part++)
    for (int lane = 0; lane < 16 / WIDE; lane++) sums[part][lane] = (NAME(wide)){0};
  for (size_t index = 0; index < inner; index += 16) {
    for (int lane = 0; lane < 16 / WIDE; lane++) {
      NAME(wide) x = LOAD(a + index + lane * WIDE);
      for (int part = 0; part < many; part++) sums[part][lane] += x * LOAD(b + part * inner + index + lane * WIDE);
    }
  }
  for (int part = 0; part < many; part++) {
    float sum = NAME(total)(sums[part]);
    c[part] = adding ? c[part] + sum : sum;
  }
}

TARGET static void NAME(multiply_transposed)(
    const float *a, const float *b, float *c, size_t rows, size_t inner, size_t columns, size_t stride, bool adding) {
  for (size_t row = 0; row < rows; row++) {
    size_t column = 0;
    for (; column + DOTS <= columns; column += DOTS)
      NAME(dot)(a + row * inner, b + column * inner, c + row * stride + column, inner, adding, DOTS);
    for (; column < columns; column++)
      NAME(dot)(a + row * inner, b + column * inner, c + row * stride + column, inner, adding, 1);
  }
}

TARGET static inline __attribute__((always_inline)) void NAME(outer)(
    const float *a, const float *b, float *c, size_t rows, size_t left, size_t columns, const int lanes) {
  NAME(wide) sums[4][2];
  for (int part = 0; part < 4; part++)
    for (int lane = 0; lane < lanes; lane++) sums[part][lane] = LOAD(c + part * columns + lane * WIDE);
  for (size_t row = 0; row < rows; row++) {
    for (int lane = 0; lane < lanes; lane++) {
      NAME(wide) y = LOAD(b + row * columns + lane * WIDE);
      for (int part = 0; part < 4; part++) sums[part][lane] += y * a[row * left + part];
    }
  }
  for (int part = 0; part < 4; part++)
    for (int lane = 0; lane < lanes; lane++) STORE(c + part * columns + lane * WIDE, sums[part][lane]);
}

TARGET static void NAME(add_outer)(
    const float *a, const float *b, float *c, size_t rows, size_t left, size_t columns) {
  for (size_t index = 0; index < left; index += 4) {
    float *target = c + index * columns;
    size_t column = 0;
    for (; column + 2 * WIDE <= columns; column += 2 * WIDE)
      NAME(outer)(a + index, b + column, target + column, rows, left, columns, 2);
    for (; column < columns; column += WIDE)
      NAME(outer)(a + index, b + column, target + column, rows, left, columns, 1);
  }
}

TARGET static void NAME(add_row)(const int8_t *row, float scale, float *target, size_t width, bool first) {
  for (size_t column = 0; column < width; column += WIDE) {
    NAME(wide) values = __builtin_convertvector(*(const NAME(bytes) *)(row + column), NAME(wide)) * scale;
    STORE(target + column, first ? values : values + LOAD(target + column));
  }
}

/* Close to 1 / (1 + exp(-x)), and exactly 0 or 1 beyond ±6: a fraction that costs one division. */
TARGET static inline __attribute__((always_inline)) NAME(wide) NAME(sigmoid)(NAME(wide) x) {
  NAME(wide) limit = (NAME(wide)){0} + 3.0f;
  NAME(wide) y = __builtin_elementwise_min(__builtin_elementwise_max(x * 0.5f, -limit), limit);
  NAME(wide) square = y * y;
  return y * (square + 27.0f) / (square * 18.0f + 54.0f) + 0.5f;
}

TARGET static void NAME(recur)(
    const float *weights, const float *input, float *gates, float *cells, float *output, size_t width, size_t rows) {
  size_t half = width / 2;
  for (size_t direction = 0; direction < 2; direction++) {
    const float *forget_weights = weights + direction * width;
    const float *reset_weights = forget_weights + half;
    for (size_t step = 0; step < rows; step++) {
      size_t row = direction == 0 ? step : rows - 1 - step;
      float *gate = gates + (row * 2 + direction) * 3 * half;
      size_t place = row * width + direction * half;
      /* Not read before the first word. */
      size_t earlier = step == 0 ? place : direction == 0 ? place - width : place + width;
      for (size_t column = 0; column < half; column += WIDE) {
        NAME(wide) previous = step == 0 ? (NAME(wide)){0} : LOAD(cells + earlier + column);
        NAME(wide) candidate = LOAD(gate + column);
        NAME(wide) forget = NAME(sigmoid)(LOAD(gate + half + column) + LOAD(forget_weights + column) * previous);
        NAME(wide) reset = NAME(sigmoid)(LOAD(gate + 2 * half + column) + LOAD(reset_weights + column) * previous);
        NAME(wide) cell = candidate + forget * (previous - candidate);
        NAME(wide) below = LOAD(input + place + column);
        STORE(gate + half + column, forget);
        STORE(gate + 2 * half + column, reset);
        STORE(cells + place + column, cell);
        STORE(output + place + column, below + reset * (cell - below));
      }
    }
  }
}

#undef LOAD
#undef STORE
