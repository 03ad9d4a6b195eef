/// A letter as HTML that mail programs show: tables for the layout, styles in the elements, nothing loaded. A style
/// sheet only changes the colours where the reader's are dark; programs that drop it show the light ones, or their own
/// inversion of them.
enum LetterHTML {
  /// Colours as `#rrggbb`, those of the site (frontend/css/site.css). WCAG 2.2 §1.4.3 asks for a contrast of 4.5.
  struct Palette: Sendable {
    let paper, card, band, ink, soft, accent, accentInk: String
  }

  static let light = Palette(
    paper: "#fbf6ee", card: "#fffdf9", band: "#f4eadb", ink: "#2d2621", soft: "#655a50", accent: "#a8442a",
    accentInk: "#fffaf5")
  static let dark = Palette(
    paper: "#1d1a17", card: "#272320", band: "#332d28", ink: "#f1e8dc", soft: "#bcaf9f", accent: "#f09a76",
    accentInk: "#24150e")

  /// The four circles: passion, profession, mission, vocation.
  private static let circles = ["#d9714e", "#e0a83f", "#7d9c6b", "#5d83a6"]
  private static let sans = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
  private static let serif = "font-family:Georgia,'Times New Roman',serif"
  /// Lets a long reference break rather than widen a narrow screen.
  private static let breaks = "overflow-wrap:anywhere;word-break:break-word"
  private static let paragraphStyle = "margin:0 0 16px;\(sans);font-size:16px;line-height:1.6;\(breaks)"
  private static let smallStyle =
    "margin:0 0 10px;\(sans);font-size:14px;line-height:1.55;color:\(light.soft);\(breaks)"

  static func document(_ letter: Letter) -> String {
    let html: HTML = """
      <!DOCTYPE html>
      <html lang="fr" dir="ltr">
      <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no" />
      <title>\(letter.subject)</title>
      <style>\(styleSheet)</style>
      </head>
      <body class="paper" style="margin:0;padding:0;background-color:\(light.paper)">
      <div lang="fr">
      <div style="display:none;max-height:0;overflow:hidden;mso-hide:all">\(letter.preheader)</div>
      <table role="presentation" class="paper" \(table) bgcolor="\(light.paper)" \
      style="background-color:\(light.paper)"><tr><td align="center" style="padding:24px 12px">
      <!--[if mso]><table role="presentation" width="600" align="center"><tr><td><![endif]-->
      <table role="presentation" class="card" \(table) bgcolor="\(light.card)" \
      style="max-width:600px;background-color:\(light.card)">
      <tr>\(stripe)</tr>
      <tr><td colspan="4" class="ink" align="left" style="padding:28px 24px 16px;color:\(light.ink)">
      <p class="accent" style="margin:0 0 20px;\(serif);font-size:18px;line-height:1.3;font-weight:bold;\
      color:\(light.accent)">AI-Ikigai</p>
      <h1 class="ink" style="margin:0 0 16px;\(serif);font-size:26px;line-height:1.25;font-weight:bold;\
      color:\(light.ink)">\(letter.heading)</h1>
      \(HTML(lines: letter.blocks.map(block)))
      </td></tr>
      </table>
      <table role="presentation" \(table) style="max-width:600px">\
      <tr><td align="left" style="padding:20px 24px 0">
      \(HTML(lines: letter.footer.map(block)))
      </td></tr></table>
      <!--[if mso]></td></tr></table><![endif]-->
      </td></tr></table>
      </div>
      </body>
      </html>

      """
    return html.markup
  }

  private static let table: HTML = """
    width="100%" border="0" cellpadding="0" cellspacing="0"
    """

  private static let stripe = HTML(
    lines: circles.map {
      """
      <td width="25%" height="4" bgcolor="\($0)" style="height:4px;font-size:0;line-height:0">&#160;</td>
      """
    })

  private static let styleSheet: HTML = """
    :root{color-scheme:light dark;supported-color-schemes:light dark}
    @media (prefers-color-scheme:dark){
    .paper{background-color:\(dark.paper) !important}
    .card{background-color:\(dark.card) !important}
    .band{background-color:\(dark.band) !important}
    .ink{color:\(dark.ink) !important}
    .soft{color:\(dark.soft) !important}
    .accent{color:\(dark.accent) !important}
    .button{background-color:\(dark.accent) !important;color:\(dark.accentInk) !important}
    }
    """

  private static func block(_ block: Letter.Block) -> HTML {
    switch block {
    case .paragraph(let text):
      return """
        <p class="ink" style="\(paragraphStyle);color:\(light.ink)">\(text)</p>
        """
    case .button(let title, let url):
      return """
        <table role="presentation" border="0" cellpadding="0" cellspacing="0" style="margin:8px 0 24px"><tr>\
        <td class="button" bgcolor="\(light.accent)" \
        style="border-radius:8px;background-color:\(light.accent);mso-padding-alt:13px 22px">\
        <a class="button" href="\(url)" style="display:inline-block;padding:13px 22px;border-radius:8px;\(sans);\
        font-size:16px;line-height:1.4;font-weight:bold;text-decoration:none;background-color:\(light.accent);\
        color:\(light.accentInk)">\(title)</a></td></tr></table>
        """
    case .link(let title, let url):
      return """
        <p style="\(paragraphStyle)"><a class="accent" href="\(url)" \
        style="color:\(light.accent);text-decoration:underline">\(title)</a></p>
        """
    case .facts(let facts):
      return """
        <table role="presentation" class="band" \(table) bgcolor="\(light.band)" \
        style="margin:0 0 20px;background-color:\(light.band)"><tr><td style="padding:16px 18px 6px">
        \(HTML(lines: facts.map(fact)))
        </td></tr></table>
        """
    case .command(let command):
      return """
        <p class="ink" style="margin:0 0 16px;font-family:Menlo,Consolas,monospace;font-size:15px;line-height:1.6;\
        \(breaks);color:\(light.ink)">\(command)</p>
        """
    case .small(let text):
      return """
        <p class="soft" style="\(smallStyle)">\(text)</p>
        """
    case .smallLink(let title, let url):
      return """
        <p class="soft" style="\(smallStyle)"><a class="soft" href="\(url)" \
        style="color:\(light.soft);text-decoration:underline">\(title)</a></p>
        """
    }
  }

  private static func fact(_ fact: Letter.Fact) -> HTML {
    """
    <p class="ink" style="margin:0 0 10px;\(sans);font-size:16px;line-height:1.5;\(breaks);color:\(light.ink)">\
    <span class="soft" style="color:\(light.soft)">\(fact.label)\u{a0}:</span> \(fact.value)</p>
    """
  }
}
