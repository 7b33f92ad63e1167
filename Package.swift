// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "simpul",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "simpul", targets: ["simpul"]),
    .executable(name: "simpul-serve", targets: ["simpul-serve"]),
    .library(
      name: "Simpul",
      targets: [
        "NewsText", "ArticleFormats", "Linguistics", "Extraction", "RelationGraph", "Rendering", "GraphStore",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.0"),
  ],
  targets: [
    .target(name: "LinguisticData", exclude: ["models", "tables"]),
    .target(name: "KnowledgeTables", dependencies: ["LinguisticData"]),
    .target(name: "NewsText", dependencies: ["KnowledgeTables"]),
    .target(name: "CLibXML2"),
    .target(name: "ArticleFormats", dependencies: ["CLibXML2", "KnowledgeTables", "NewsText", "RelationGraph"]),
    .target(name: "CMatrix"),
    .target(name: "Linguistics", dependencies: ["CMatrix", "KnowledgeTables", "NewsText"]),
    .target(name: "RelationGraph", dependencies: ["KnowledgeTables", "NewsText"]),
    .target(
      name: "Extraction", dependencies: ["KnowledgeTables", "Linguistics", "NewsText", "RelationGraph"]
    ),
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(name: "PageAssets", exclude: ["assets"]),
    .target(
      name: "Rendering",
      dependencies: ["CGraphviz", "KnowledgeTables", "NewsText", "PageAssets", "RelationGraph"]),
    .target(
      name: "GraphStore",
      dependencies: [
        "KnowledgeTables", "NewsText", "RelationGraph", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(name: "GraphServerData", exclude: ["openapi.json"]),
    .target(
      name: "GraphServer",
      dependencies: [
        "ArticleFormats", "Extraction", "GraphServerData", "GraphStore", "KnowledgeTables", "Linguistics", "NewsText",
        "RelationGraph",
        "Rendering",
        .product(name: "FlyingFox", package: "FlyingFox"), .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    .target(name: "RenderingSamples", dependencies: ["RelationGraph"], path: "Tests/RenderingSamples"),
    .executableTarget(
      name: "simpul-bench", dependencies: ["RelationGraph", "Rendering", "RenderingSamples"],
      path: "Tests/RenderingBench"),
    .testTarget(
      name: "RenderingTests", dependencies: ["Rendering", "RelationGraph", "RenderingSamples"],
      exclude: ["check_formats.py", "check_languages.py", "check_records.py"]),
    .target(name: "Training", dependencies: ["KnowledgeTables", "Linguistics", "NewsText"]),
    .target(name: "Evaluation", dependencies: ["RelationGraph"]),
    .executableTarget(
      name: "simpul",
      dependencies: [
        "ArticleFormats", "Evaluation", "Extraction", "GraphStore", "KnowledgeTables", "Linguistics", "NewsText",
        "RelationGraph", "Rendering",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "simpul-serve",
      dependencies: [
        "GraphServer", "KnowledgeTables", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "simpul-train",
      dependencies: [
        "KnowledgeTables", "Linguistics", "Training",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "TrainingTests", dependencies: ["Linguistics", "Training"]),
    .testTarget(name: "LinguisticsTests", dependencies: ["Linguistics", "KnowledgeTables", "NewsText"]),
    .testTarget(name: "NewsTextTests", dependencies: ["NewsText"]),
    .testTarget(name: "ArticleFormatsTests", dependencies: ["ArticleFormats", "NewsText"], exclude: ["Pages"]),
    .testTarget(name: "RelationGraphTests", dependencies: ["NewsText", "RelationGraph"]),
    .testTarget(
      name: "ExtractionTests",
      dependencies: ["Evaluation", "Extraction", "KnowledgeTables", "Linguistics", "NewsText", "RelationGraph"]),
    .executableTarget(
      name: "simpul-store-bench", dependencies: ["GraphStore", "NewsText", "RelationGraph"], path: "Tests/StoreBench"),
    .testTarget(
      name: "GraphStoreTests",
      dependencies: ["GraphStore", "NewsText", "RelationGraph", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(
      name: "GraphServerTests",
      dependencies: [
        "GraphServer", "GraphStore", "KnowledgeTables", "RelationGraph", "RenderingSamples",
        .product(name: "FlyingFox", package: "FlyingFox"),
      ]),
    .testTarget(name: "EvaluationTests", dependencies: ["Evaluation", "RelationGraph"]),
    .testTarget(
      name: "CommandTests", dependencies: ["simpul", "Extraction", "KnowledgeTables", "NewsText", "RelationGraph"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where [.regular, .executable, .test].contains(target.type) {
  target.swiftSettings = settings
}
