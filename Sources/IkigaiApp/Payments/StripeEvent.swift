/// An event of Stripe as far as it matters here. https://docs.stripe.com/api/events/object
struct StripeEvent: Sendable {
  /// evt_…
  let id: String
  let type: String
  /// `data.object`: the session, charge or dispute that it is about, as it was then.
  let object: JSONObject

  /// nil where the value has not the shape of an event.
  init?(_ value: JSONValue) {
    guard case .object(let members) = value, let id = members.stripeID("id"), let type = members.text("type"),
      let object = members.object("data")?.object("object")
    else { return nil }
    self.id = id
    self.type = type
    self.object = object
  }
}

extension JSONObject {
  func text(_ name: String) -> String? {
    if case .string(let text) = self[name] { text } else { nil }
  }

  func object(_ name: String) -> JSONObject? {
    if case .object(let object) = self[name] { object } else { nil }
  }

  func array(_ name: String) -> [JSONValue]? {
    if case .array(let elements) = self[name] { elements } else { nil }
  }

  func bool(_ name: String) -> Bool? {
    if case .bool(let bool) = self[name] { bool } else { nil }
  }

  /// A whole number from 0 on, exact in a double.
  func wholeNumber(_ name: String) -> Int? {
    guard case .number(let number) = self[name], (0...9_007_199_254_740_991).contains(number) else { return nil }
    return Int(exactly: number)
  }

  /// The id of an object, be it there as its id or whole (https://docs.stripe.com/expand).
  func stripeID(_ name: String) -> String? {
    let id = text(name) ?? object(name)?.text("id")
    guard let id, (1...255).contains(id.utf8.count), id.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      return nil
    }
    return id
  }
}
