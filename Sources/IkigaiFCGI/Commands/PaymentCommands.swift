import ArgumentParser
import IkigaiApp

struct ReconcileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reconcile", abstract: "Ask Stripe for the events of the last 30 days that never arrived.")

  @Flag(help: "Ask for those that arrived too: after a restore, what they did is gone.")
  var all = false

  func run() throws {
    try CommandFailure.saying("Stripe's events could not be fetched") {
      print(try CommandContext.application().reconcile(all: all))
    }
  }
}

struct PurchasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purchases",
    abstract: "List what an account bought: id, plan, when, Stripe's session and payment, amount, when it was refunded."
  )

  @Argument(help: "The account's e-mail address.")
  var address: String

  func run() throws {
    try CommandFailure.saying("the purchases could not be listed") {
      for line in try CommandContext.application().purchases(of: address) { print(line) }
    }
  }
}

struct GrantCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant", abstract: "Give an account a plan that was not bought here.")

  @Argument(help: "The account's e-mail address.")
  var address: String

  @Argument(help: "essential or premium.")
  var plan: String

  func run() throws {
    try CommandFailure.saying("the plan could not be given") {
      print(try CommandContext.application().grant(plan, to: address))
    }
  }
}

struct RefundedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refunded",
    abstract: "Take back a purchase whose money was given back elsewhere.",
    discussion: "A refund in Stripe's dashboard needs no command: Stripe tells of it. No money moves here.")

  @Argument(help: "The purchase's id, or Stripe's id of its session (cs_…) or payment (pi_…).")
  var id: String

  func run() throws {
    try CommandFailure.saying("the purchase could not be taken back") {
      print(try CommandContext.application().takeBack(id))
    }
  }
}
