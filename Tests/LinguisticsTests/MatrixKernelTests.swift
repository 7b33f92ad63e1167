import Linguistics
import Testing

/// Whatever vectors the processor has, each sum must run in one order: the bits are those of plain loops.
@Suite struct MatrixProducts {
  private func numbers(_ count: Int, seed: UInt32) -> [Float] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return Float(state >> 8) / 8_388_608 - 1
    }
  }

  @Test(arguments: 1...9)
  func productsAreThoseOfPlainLoops(rows: Int) {
    let (inner, columns) = (32, 48)
    let a = numbers(rows * inner, seed: 1)
    let b = numbers(inner * columns, seed: 2)
    var sums = numbers(rows * columns, seed: 3)
    var expected = sums
    for row in 0..<rows {
      for column in 0..<columns {
        for index in 0..<inner {
          let product = b[index * columns + column] * a[row * inner + index]
          expected[row * columns + column] += product
        }
      }
    }
    MatrixKernels.multiply(a, b, &sums, rows: rows, inner: inner, columns: columns, adding: true)
    #expect(sums == expected)
  }

  @Test(arguments: 1...9)
  func transposedProductsAddSixteenPartialSums(columns: Int) {
    let (rows, inner) = (3, 48)
    let a = numbers(rows * inner, seed: 4)
    let b = numbers(columns * inner, seed: 5)
    var products = [Float](repeating: 0, count: rows * columns)
    var expected = products
    for row in 0..<rows {
      for column in 0..<columns {
        var parts = [Float](repeating: 0, count: 16)
        for index in 0..<inner {
          let product = a[row * inner + index] * b[column * inner + index]
          parts[index % 16] += product
        }
        for half in [8, 4, 2, 1] {
          for index in 0..<half { parts[index] += parts[index + half] }
        }
        expected[row * columns + column] = parts[0]
      }
    }
    MatrixKernels.multiplyTransposed(a, b, &products, rows: rows, inner: inner, columns: columns)
    #expect(products == expected)
  }

  @Test(arguments: [16, 32, 48])
  func outerProductsAreThoseOfPlainLoops(columns: Int) {
    let (rows, left) = (5, 8)
    let a = numbers(rows * left, seed: 6)
    let b = numbers(rows * columns, seed: 7)
    var sums = numbers(left * columns, seed: 8)
    var expected = sums
    for row in 0..<rows {
      for index in 0..<left {
        for column in 0..<columns {
          let product = b[row * columns + column] * a[row * left + index]
          expected[index * columns + column] += product
        }
      }
    }
    MatrixKernels.addOuter(a, b, &sums, rows: rows, left: left, columns: columns)
    #expect(sums == expected)
  }
}
