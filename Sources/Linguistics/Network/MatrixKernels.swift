/// Products of row-major matrices of floats.
///
/// Sums run in a fixed order and products are never fused, so that results are the same on every machine.
package enum MatrixKernels {
  package typealias Lane = SIMD16<Float>

  /// `c = a b` (or `c += a b`): a is rows × inner, b is inner × columns, columns a multiple of 16.
  package static func multiply(
    _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ c: UnsafeMutablePointer<Float>, rows: Int, inner: Int,
    columns: Int, adding: Bool = false
  ) {
    var row = 0
    while row + 2 < rows {
      let last = min(row + 3, rows - 1)
      multiplyFour(
        a + row * inner, a + last * inner, b, c + row * columns, c + last * columns, inner: inner, columns: columns,
        adding: adding)
      row += 4
    }
    if row < rows {
      let last = rows - 1
      multiplyTwo(
        a + row * inner, a + last * inner, b, c + row * columns, c + last * columns, inner: inner, columns: columns,
        adding: adding)
    }
  }

  /// Three rows side by side and a fourth that may be the third again; they share each load of b.
  private static func multiplyFour(
    _ a0: UnsafePointer<Float>, _ a3: UnsafePointer<Float>, _ b: UnsafePointer<Float>,
    _ c0: UnsafeMutablePointer<Float>, _ c3: UnsafeMutablePointer<Float>, inner: Int, columns: Int, adding: Bool
  ) {
    let a1 = a0 + inner
    let a2 = a1 + inner
    let c1 = c0 + columns
    let c2 = c1 + columns
    for column in stride(from: 0, to: columns, by: 8) {
      var s0 = adding ? load8(c0 + column) : .zero
      var s1 = adding ? load8(c1 + column) : .zero
      var s2 = adding ? load8(c2 + column) : .zero
      var s3 = adding ? load8(c3 + column) : .zero
      var weights = b + column
      for index in 0..<inner {
        let w = load8(weights)
        s0 += w * a0[index]
        s1 += w * a1[index]
        s2 += w * a2[index]
        s3 += w * a3[index]
        weights += columns
      }
      store8(s3, c3 + column)
      store8(s2, c2 + column)
      store8(s1, c1 + column)
      store8(s0, c0 + column)
    }
  }

  /// Two rows, or one twice.
  private static func multiplyTwo(
    _ a0: UnsafePointer<Float>, _ a1: UnsafePointer<Float>, _ b: UnsafePointer<Float>,
    _ c0: UnsafeMutablePointer<Float>, _ c1: UnsafeMutablePointer<Float>, inner: Int, columns: Int, adding: Bool
  ) {
    for column in stride(from: 0, to: columns, by: 16) {
      var s0 = adding ? load(c0 + column) : .zero
      var s1 = adding ? load(c1 + column) : .zero
      var weights = b + column
      for index in 0..<inner {
        let w = load(weights)
        s0 += w * a0[index]
        s1 += w * a1[index]
        weights += columns
      }
      store(s1, c1 + column)
      store(s0, c0 + column)
    }
  }

  /// `c = a bᵀ` (or `+=`): a is rows × inner, b is columns × inner, inner a multiple of 16.
  package static func multiplyTransposed(
    _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ c: UnsafeMutablePointer<Float>, rows: Int, inner: Int,
    columns: Int, stride: Int? = nil, adding: Bool = false
  ) {
    let stride = stride ?? columns
    for row in 0..<rows {
      let a0 = a + row * inner
      let c0 = c + row * stride
      var column = 0
      while column + 4 <= columns {
        let b0 = b + column * inner
        let b1 = b0 + inner
        let b2 = b1 + inner
        let b3 = b2 + inner
        var s0 = Lane.zero
        var s1 = Lane.zero
        var s2 = Lane.zero
        var s3 = Lane.zero
        var index = 0
        while index < inner {
          let x = load(a0 + index)
          s0 += x * load(b0 + index)
          s1 += x * load(b1 + index)
          s2 += x * load(b2 + index)
          s3 += x * load(b3 + index)
          index += 16
        }
        c0[column] = s0.sum() + (adding ? c0[column] : 0)
        c0[column + 1] = s1.sum() + (adding ? c0[column + 1] : 0)
        c0[column + 2] = s2.sum() + (adding ? c0[column + 2] : 0)
        c0[column + 3] = s3.sum() + (adding ? c0[column + 3] : 0)
        column += 4
      }
      while column < columns {
        let b0 = b + column * inner
        var s0 = Lane.zero
        var index = 0
        while index < inner {
          s0 += load(a0 + index) * load(b0 + index)
          index += 16
        }
        c0[column] = s0.sum() + (adding ? c0[column] : 0)
        column += 1
      }
    }
  }

  /// `c += aᵀ b`: a is rows × left (of row length `leftStride`), b is rows × columns, columns a multiple of 16.
  package static func addOuter(
    _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ c: UnsafeMutablePointer<Float>, rows: Int, left: Int,
    columns: Int, leftStride: Int? = nil
  ) {
    let stride = leftStride ?? left
    var index = 0
    while index < left {
      let many = min(4, left - index)
      var column = 0
      while column < columns {
        if many == 4 {
          let c0 = c + index * columns + column
          var s0 = load(c0)
          var s1 = load(c0 + columns)
          var s2 = load(c0 + 2 * columns)
          var s3 = load(c0 + 3 * columns)
          for row in 0..<rows {
            let x = a + row * stride + index
            let y = load(b + row * columns + column)
            s0 += y * x[0]
            s1 += y * x[1]
            s2 += y * x[2]
            s3 += y * x[3]
          }
          store(s0, c0)
          store(s1, c0 + columns)
          store(s2, c0 + 2 * columns)
          store(s3, c0 + 3 * columns)
        } else {
          for part in 0..<many {
            let target = c + (index + part) * columns + column
            var sum = load(target)
            for row in 0..<rows { sum += load(b + row * columns + column) * a[row * stride + index + part] }
            store(sum, target)
          }
        }
        column += 16
      }
      index += many
    }
  }

  @inlinable @inline(__always)
  package static func load(_ pointer: UnsafePointer<Float>) -> Lane {
    UnsafeRawPointer(pointer).loadUnaligned(as: Lane.self)
  }

  @inlinable @inline(__always)
  package static func store(_ value: Lane, _ pointer: UnsafeMutablePointer<Float>) {
    UnsafeMutableRawPointer(pointer).storeBytes(of: value, as: Lane.self)
  }

  @inline(__always)
  private static func load8(_ pointer: UnsafePointer<Float>) -> SIMD8<Float> {
    UnsafeRawPointer(pointer).loadUnaligned(as: SIMD8<Float>.self)
  }

  @inline(__always)
  private static func store8(_ value: SIMD8<Float>, _ pointer: UnsafeMutablePointer<Float>) {
    UnsafeMutableRawPointer(pointer).storeBytes(of: value, as: SIMD8<Float>.self)
  }

  /// Close to `1 / (1 + exp(-x))`, and exactly 0 or 1 beyond ±6: a fraction that costs one division.
  @inlinable @inline(__always)
  package static func sigmoid(_ x: Lane) -> Lane {
    let y = bounded(x * 0.5, 3)
    let square = y * y
    return 0.5 + y * (square + 27) / (square * 18 + 54)
  }

  @inlinable @inline(__always)
  package static func bounded(_ x: Lane, _ limit: Float) -> Lane {
    let lower = x.replacing(with: -limit, where: x .< -limit)
    return lower.replacing(with: limit, where: lower .> limit)
  }

  /// The exponential, within a few units in the last place; arguments are held within ±80.
  @inlinable @inline(__always)
  package static func exponential(_ x: Lane) -> Lane {
    let scaled = bounded(x, 80) * 1.442_695_04
    // Adding 1.5·2²³ leaves the nearest whole number in the low bits.
    let shifted = scaled + 12_582_912
    let fraction = scaled - (shifted - 12_582_912)
    var power = fraction * 0.001_339_887_4 + 0.009_618_437
    power = power * fraction + 0.055_503_324
    power = power * fraction + 0.240_226_96
    power = power * fraction + 0.693_147_2
    power = power * fraction + 1
    let exponent = unsafeBitCast(shifted, to: SIMD16<Int32>.self) &<< 23
    return unsafeBitCast(unsafeBitCast(power, to: SIMD16<Int32>.self) &+ exponent, to: Lane.self)
  }
}
