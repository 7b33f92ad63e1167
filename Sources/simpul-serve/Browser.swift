import Foundation

/// Opens addresses in the person's browser.
enum Browser {
  /// Opens an address; where nothing can, a line says so.
  static func open(_ address: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    #if os(macOS)
      process.arguments = ["open", address]
    #else
      process.arguments = ["xdg-open", address]
    #endif
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.terminationHandler = { process in
      if process.terminationStatus != 0 {
        Notice.write("simpul: no browser could be opened; open the address yourself")
      }
    }
    do {
      try process.run()
    } catch {
      Notice.write("simpul: no browser could be opened; open the address yourself")
    }
  }
}
