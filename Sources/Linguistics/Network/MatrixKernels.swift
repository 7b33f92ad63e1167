import CMatrix

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
    simpul_multiply(a, b, c, rows, inner, columns, adding)
  }

  /// `c = a bᵀ` (or `+=`): a is rows × inner, b is columns × inner, inner a multiple of 16.
  package static func multiplyTransposed(
    _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ c: UnsafeMutablePointer<Float>, rows: Int, inner: Int,
    columns: Int, stride: Int? = nil, adding: Bool = false
  ) {
    simpul_multiply_transposed(a, b, c, rows, inner, columns, stride ?? columns, adding)
  }

  /// `c += aᵀ b`: a is rows × left, left a multiple of 4, b is rows × columns, columns a multiple of 16.
  package static func addOuter(
    _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ c: UnsafeMutablePointer<Float>, rows: Int, left: Int,
    columns: Int
  ) {
    simpul_add_outer(a, b, c, rows, left, columns)
  }

  @inlinable @inline(__always)
  package static func load(_ pointer: UnsafePointer<Float>) -> Lane {
    UnsafeRawPointer(pointer).loadUnaligned(as: Lane.self)
  }

  @inlinable @inline(__always)
  package static func store(_ value: Lane, _ pointer: UnsafeMutablePointer<Float>) {
    UnsafeMutableRawPointer(pointer).storeBytes(of: value, as: Lane.self)
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
