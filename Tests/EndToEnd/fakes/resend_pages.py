"""The mailbox: what was sent, to whom, as its reader sees it."""

import html
import re
import urllib.parse
from datetime import datetime

from fakes.exchange import Request, Response
from fakes.fake_resend import FakeResend
from fakes.layout import moment, page
from fakes.resend_emails import Mail

_SANDBOX = "allow-popups allow-popups-to-escape-sandbox"
"""A link in an e-mail opens a page of its own; no script runs, and nothing else gets out."""

_MAIL_POLICY = ("default-src 'none'; style-src 'unsafe-inline'; img-src http: https: data:; "
                f"sandbox {_SANDBOX}")

_EMPTY = "<p>Rien pour l’instant. Créez un compte ou répondez au questionnaire : le courrier arrivera ici.</p>"


class ResendPages:
    """`/mailbox` (`?to=ADDRESS`), `/mailbox/ID`, `…/html`, `…/text`, and `/mailbox.json` for programs."""

    def __init__(self, resend: FakeResend):
        self._resend = resend

    def answer(self, request: Request) -> Response | None:
        """None for a path that is none of these."""
        if request.method not in ("GET", "HEAD"):
            return None
        address = urllib.parse.parse_qs(request.query).get("to", [""])[0]
        mails = [mail for mail in reversed(self._resend.accepted)
                 if not address or any(address.lower() in one.lower() for one in mail.to)]
        match request.path.strip("/").split("/"):
            case ["mailbox.json"]:
                return Response.json(200, [mail.as_json() for mail in mails], cache_control="no-store")
            case ["mailbox"]:
                return self._list(mails)
            case ["mailbox", identity, *rest]:
                for mail in mails:
                    if mail.id == identity:
                        return self._one(mail, rest)
        return None

    def _list(self, mails: list[Mail]) -> Response:
        boxes: dict[str, list[Mail]] = {}
        for mail in mails:
            for address in mail.to:
                boxes.setdefault(address, []).append(mail)
        sections = "".join(f"""
<section class="card">
<h2>{html.escape(address)}</h2>
<ul class="plain">{"".join(self._line(mail) for mail in inside)}</ul>
</section>""" for address, inside in boxes.items())
        return page("La boîte aux lettres", f"""
<h1>La boîte aux lettres</h1>
<p><a href="/">Accueil de la démonstration</a></p>
<p>Aucun de ces e-mails n’a quitté cet ordinateur. Les plus récents viennent en premier.</p>
{sections or _EMPTY}""")

    def _line(self, mail: Mail) -> str:
        return (f'<li><a href="/mailbox/{mail.id}">{html.escape(mail.subject)}</a> '
                f'<span class="soft">{_when(mail)}</span></li>')

    def _one(self, mail: Mail, rest: list[str]) -> Response | None:
        if rest == ["html"] and mail.html is not None:
            return Response.html(_opening_links_outside(mail.html), content_security_policy=_MAIL_POLICY)
        if rest == ["text"] and mail.text is not None:
            return Response(200, mail.text.encode(), {"Content-Type": "text/plain; charset=utf-8",
                                                      "Cache-Control": "no-store"})
        if rest:
            return None
        fields = [("De", mail.sender), ("À", ", ".join(mail.to)), ("Répondre à", ", ".join(mail.reply_to)),
                  ("Date", _when(mail)), *mail.headers.items(),
                  ("Étiquettes", ", ".join(f"{tag['name']}: {tag['value']}" for tag in mail.tags))]
        rows = "".join(f"<dt>{html.escape(name)}</dt><dd>{html.escape(text)}</dd>" for name, text in fields if text)
        views = ""
        if mail.html is not None:
            views += (f'<h2>Mis en page</h2><iframe sandbox="{_SANDBOX}" src="/mailbox/{mail.id}/html" '
                      'title="L’e-mail mis en page"></iframe>')
        if mail.text is not None:
            views += f'<h2>En texte</h2><pre class="card">{html.escape(mail.text)}</pre>'
        return page(mail.subject, f"""
<p><a href="/mailbox">Toute la boîte aux lettres</a></p>
<h1>{html.escape(mail.subject)}</h1>
<dl class="card">{rows}</dl>
{views}""")


def _when(mail: Mail) -> str:
    return moment(datetime.fromisoformat(mail.created_at).timestamp())


def _opening_links_outside(text: str) -> str:
    """The e-mail's HTML, with the one line that makes its links leave the frame."""
    base = '<base target="_blank">'
    found = re.search(r"<head\b[^>]*>", text, re.IGNORECASE)
    return text[:found.end()] + base + text[found.end():] if found else base + text
