import Foundation
import RenderingSamples
import Testing

@testable import Rendering

/// Pictures of the hand-made graphs of real articles.
@Suite struct GoldPictureTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Gold")
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".json") }.sorted()

  @Test func thereAreGraphs() { #expect(GoldPictureTests.names.count >= 20) }

  @Test(arguments: names, [nil, 700])
  func aPictureReadsBetterThanPlainDot(name: String, width: Int?) throws {
    let graph = try GoldGraph.read(GoldPictureTests.folder.appendingPathComponent(name).path)
    var options = RenderOptions()
    options.width = width
    let result = try GraphRenderer(options).readability(graph)
    #expect(result.picture.linesOverNodes == 0)
    #expect(result.picture.labelOverlaps == 0)
    #expect(result.picture.labelsUnderLines <= 1)
    #expect(result.picture.crossings <= result.plain.crossings)
    #expect(result.picture.total < result.plain.total)
  }
}
