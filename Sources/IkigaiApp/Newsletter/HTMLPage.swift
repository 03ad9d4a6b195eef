/// A self-contained page of the service: its style inside, no script, nothing loaded.
struct HTMLPage: Sendable, Equatable {
  /// The document, UTF-8.
  let html: String

  /// The Content-Security-Policy it is sent with (https://www.w3.org/TR/CSP3/): this style and no other, forms to the
  /// same origin. The hash is that of what stands between `<style>` and `</style>`.
  static let contentSecurityPolicy =
    "default-src 'none'; style-src 'sha256-4wlT1+jxwM4S9xA2nBTwsAIDvtWyd85xYWaYd0Zc+EE='; form-action 'self'; "
    + "frame-ancestors 'none'; base-uri 'none'"

  init(title: HTML, body: HTML) {
    let document: HTML = """
      <!DOCTYPE html>
      <html lang="fr">
      <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <title>\(title) · AI-Ikigai</title>
      <style>\(Self.style)</style>
      </head>
      <body>
      <main>
      <p class="brand">AI-Ikigai</p>
      <h1>\(title)</h1>
      \(body)
      </main>
      </body>
      </html>

      """
    html = document.markup
  }

  /// The site's colours (frontend/css/site.css).
  private static let style: HTML = """
    :root{color-scheme:light dark;--paper:#fbf6ee;--card:#fffdf9;--ink:#2d2621;--soft:#655a50;--line:#e5d8c6;\
    --accent:#a8442a;--accent-ink:#fffaf5}
    @media (prefers-color-scheme:dark){:root{--paper:#1d1a17;--card:#272320;--ink:#f1e8dc;--soft:#bcaf9f;\
    --line:#3d362f;--accent:#f09a76;--accent-ink:#24150e}}
    *{box-sizing:border-box}
    body{margin:0;padding:24px 12px;background:var(--paper);color:var(--ink);font:17px/1.6 system-ui,sans-serif}
    main{max-width:600px;margin:0 auto;padding:24px;background:var(--card);border:1px solid var(--line);\
    border-radius:16px}
    .brand,h1{margin:0 0 16px;font-family:Georgia,serif;font-weight:600;line-height:1.25}
    .brand{color:var(--accent)}
    h1{font-size:28px;text-wrap:balance}
    p{margin:0 0 16px}
    .soft{color:var(--soft)}
    a{color:var(--accent)}
    form{margin:24px 0}
    button{padding:13px 22px;border:0;border-radius:8px;background:var(--accent);color:var(--accent-ink);\
    font:inherit;font-weight:600;cursor:pointer}
    :focus-visible{outline:3px solid var(--accent);outline-offset:3px}
    """
}
