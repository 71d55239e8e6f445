// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "plancheck",
  products: [
    .executable(name: "plancheck", targets: ["plancheck"]),
    // For the package under Benchmarks, which measures them.
    .library(name: "PlanCheck", targets: ["PlanCheck"]),
    .library(name: "Rules", targets: ["Rules"]),
    .library(name: "Report", targets: ["Report"]),
    .library(name: "Planning", targets: ["Planning"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-system.git", from: "1.7.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CXML", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(name: "CMalloc"),

    .target(name: "PlanCheck", dependencies: ["CYAML"], swiftSettings: strict),
    .target(name: "Rules", dependencies: ["PlanCheck"], swiftSettings: strict),
    .target(name: "Report", dependencies: ["PlanCheck"], swiftSettings: strict),
    .target(name: "Planning", dependencies: ["PlanCheck", "Rules"], swiftSettings: strict),
    .target(name: "Training", dependencies: ["PlanCheck", "Rules"], swiftSettings: strict),
    .executableTarget(
      name: "plancheck",
      dependencies: [
        "PlanCheck", "Rules", "Report", "Planning", "Training", "CMalloc",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      path: "Sources/plancheck-cli",
      swiftSettings: strict),

    .testTarget(
      name: "RulesTests", dependencies: ["PlanCheck", "Rules", "Report", "Planning", "Training", "CXML"],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(name: "CommandTests", dependencies: ["plancheck"], swiftSettings: strict),
  ]
)
