import Foundation

/// Where the program `simpul` lies: beside this one.
enum ProgramPath {
  /// The path, or the bare name to be looked up when this program's own place is unknown.
  static var simpul: String {
    guard let own = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return "simpul" }
    return own.deletingLastPathComponent().appendingPathComponent("simpul").path
  }
}
