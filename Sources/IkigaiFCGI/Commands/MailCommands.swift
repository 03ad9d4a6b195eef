import ArgumentParser
import IkigaiApp

struct DeliverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deliver",
    abstract: "Send the e-mails that are due.",
    discussion: "The pool does it by itself; under CGI this is for cron, every few minutes.")

  func run() throws {
    try CommandFailure.saying("the e-mails could not be sent") { print(try CommandContext.application().deliverMail()) }
  }
}

struct MailCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mail", abstract: "Look after the e-mails that are owed.",
    subcommands: [List.self, Retry.self, Allow.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List what is not sent: id, state, kind, when it is due, attempts, recipient, what went wrong.")

    func run() throws {
      try CommandFailure.saying("the e-mails could not be listed") {
        for line in try CommandContext.application().unsentMail() { print(line) }
      }
    }
  }

  struct Retry: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Send again what was put aside, all of it or one.",
      discussion: "What Resend may have taken already is sent a second time: look at its dashboard first.")

    @Argument(help: "The id that `mail list` shows.")
    var id: Int?

    func run() throws {
      try CommandFailure.saying("the e-mails could not be sent again") {
        print(try CommandContext.application().retryMail(id: id))
      }
    }
  }

  struct Allow: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write again to an address that refused e-mails, as its owner has asked.")

    @Argument(help: "The address.")
    var address: String

    func run() throws {
      try CommandFailure.saying("the refusal could not be taken back") {
        print(try CommandContext.application().allowMail(to: address))
      }
    }
  }
}
