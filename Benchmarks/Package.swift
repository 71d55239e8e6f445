// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(name: "plancheck", path: ".."),
    .package(url: "https://github.com/google/swift-benchmark.git", exact: "0.1.2"),
  ],
  targets: [
    // What libyaml takes on its own: the measure of all else.
    .target(name: "CBareYAML", linkerSettings: [.linkedLibrary("yaml")]),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "CBareYAML",
        .product(name: "Benchmark", package: "swift-benchmark"),
        .product(name: "PlanCheck", package: "plancheck"),
        .product(name: "Rules", package: "plancheck"),
        .product(name: "Report", package: "plancheck"),
      ]),
    // What the installed command takes from start to exit.
    .executableTarget(name: "measure"),
  ]
)
