// swift-tools-version: 6.1
import PackageDescription

// The Swift standard library and Foundation are linked into a program, so that a CGI request starts in a few
// milliseconds. Not `--static-swift-stdlib`: that flag also changes how every module is compiled, so that the
// tests (which need the shared library of Swift Testing) would build everything a second time.
let standaloneProgram: [LinkerSetting] = [
  .unsafeFlags([
    "-static-stdlib", "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCShims",
    "-l_FoundationCollections", "-lswiftSynchronization",
  ])
]

let package = Package(
  name: "ai-ikigai",
  products: [
    .executable(name: "ai-ikigai", targets: ["IkigaiFCGI"]),
    .executable(name: "ikigai-report", targets: ["IkigaiReport"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
  ],
  targets: [
    .systemLibrary(name: "CFastCGI", providers: [.apt(["libfcgi-dev"])]),
    .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CGNU"),
    .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
    .systemLibrary(name: "CQPDF", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),
    .target(
      name: "IkigaiApp",
      dependencies: [
        "CCurl", "CGNU", "COpenSSL", "CSQLite", "ReportDocument",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
      ],
      exclude: ["Analysis/CATALOGUE.md"],
      resources: [
        .embedInCode("Analysis/catalogue.json"),
        .embedInCode("Analysis/guide.json"),
        .embedInCode("Database/schema.sql"),
        .embedInCode("Database/Migrations/migration-2.sql"),
        .embedInCode("Database/Migrations/migration-3.sql"),
        .embedInCode("Questionnaires/questions.json"),
      ],
      // The tests see `internal` names in the one configuration that is built, the release one.
      swiftSettings: [.unsafeFlags(["-enable-testing"])]
    ),
    .executableTarget(
      name: "IkigaiFCGI",
      dependencies: [
        "CFastCGI", "CGNU", "IkigaiApp",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
      ],
      linkerSettings: standaloneProgram
    ),
    .target(name: "ReportDocument"),
    .executableTarget(
      name: "IkigaiReport", dependencies: ["CPango", "CQPDF", "ReportDocument"], linkerSettings: standaloneProgram),
    .testTarget(
      name: "IkigaiAppTests", dependencies: ["IkigaiApp", "ReportDocument"],
      exclude: ["CVs/Corpus", "CVs/Fixtures", "Database/Fixtures", "Outbound/Fixtures"]),
  ],
  swiftLanguageModes: [.v6]
)
