"""What the pages of the demonstration have in common."""

import html
from datetime import datetime

from fakes.exchange import Response

_POLICY = ("default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; "
          "frame-ancestors 'none'")
"""No form-action: browsers apply it to the redirect after a form too, and that one leads back to the site."""

_STYLE = """
:root { color-scheme: light dark; --paper: #f6f8fa; --card: #fff; --ink: #1c2430; --soft: #525f70; --line: #cfd7e0;
  --accent: #1f5fa8; --accent-ink: #fff; --note: #fff4d6; --note-ink: #4d3a00; }
@media (prefers-color-scheme: dark) { :root { --paper: #14181e; --card: #1e242c; --ink: #e8edf3; --soft: #aab6c4;
  --line: #3a4552; --accent: #8ec1ff; --accent-ink: #0c1a2b; --note: #3a3000; --note-ink: #ffe9a8; } }
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin-top: 2rem; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.note { background: var(--note); color: var(--note-ink); border-radius: .5rem; padding: .75rem 1rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem 1.25rem;
  margin: 1rem 0; overflow-wrap: anywhere; }
.soft { color: var(--soft); } .amount { font-size: 1.6rem; font-weight: 600; margin: .25rem 0; }
.plain { padding-left: 1.2rem; }
.card > :first-child { margin-top: 0; } .card > :last-child { margin-bottom: 0; }
.card .actions { margin-top: 1rem; }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; }
button { font: inherit; padding: .6rem 1.2rem; border-radius: .5rem; border: 1px solid var(--accent);
  background: transparent; color: var(--accent); cursor: pointer; }
button.main { background: var(--accent); color: var(--accent-ink); font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0; }
dt { color: var(--soft); } dd { margin: 0; }
iframe { width: 100%; height: 40rem; border: 1px solid var(--line); border-radius: .5rem; background: #fff; }
pre { white-space: pre-wrap; }
"""


def page(title: str, body: str, status: int = 200) -> Response:
    """A whole page; `body` is HTML already."""
    return Response.html(f"""<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{html.escape(title)} · démonstration</title>
<style>{_STYLE}</style>
</head>
<body>
<main>{body}</main>
</body>
</html>
""", status, content_security_policy=_POLICY)


def money(cents: int, currency: str = "eur") -> str:
    """«29,00 €», as French writes it."""
    sign = {"eur": "€"}.get(currency, currency.upper())
    return f"{cents // 100},{cents % 100:02d}\u00a0{sign}"


def moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds).strftime("%d/%m/%Y à %H:%M:%S")


def button(action: str, text: str, main: bool = False, **values: str) -> str:
    """A form of one button."""
    hidden = "".join(f'<input type="hidden" name="{html.escape(name)}" value="{html.escape(value)}">'
                     for name, value in values.items())
    style = ' class="main"' if main else ""
    return (f'<form method="post" action="{html.escape(action)}">{hidden}'
            f"<button{style}>{html.escape(text)}</button></form>")
