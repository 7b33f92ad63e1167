import Foundation

extension AssetFolder {
  /// A file in the binary.
  static func embedded(_ name: String) -> Data? { nil }
}
