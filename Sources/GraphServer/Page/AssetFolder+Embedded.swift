import Foundation
import Rendering

extension AssetFolder {
  /// A file in the binary.
  static func embedded(_ name: String) -> Data? { PageFile.served(name).map { Data($0) } }
}
