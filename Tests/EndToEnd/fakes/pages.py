"""The pages of the demonstration, for a browser: plain HTTP on loopback, so that no certificate is in the way."""

import html
from typing import Self

from fakes.exchange import Request, Response
from fakes.fake_resend import FakeResend
from fakes.fake_stripe import FakeStripe
from fakes.layout import page
from fakes.resend_pages import ResendPages
from fakes.server import Server
from fakes.stripe_pages import StripePages


class Pages:
    """The payment page, the payments and the mailbox, of whichever of the two there is.

    While it runs, a new Checkout Session's `url` leads here.
    """

    def __init__(self, stripe: FakeStripe | None = None, resend: FakeResend | None = None, port: int = 0):
        self.server = Server(self._answer, port=port)
        self._stripe = stripe
        self._stripe_pages = StripePages(stripe) if stripe else None
        self._resend_pages = ResendPages(resend) if resend else None

    def __enter__(self) -> Self:
        self.server.start()
        if self._stripe is not None:
            self._stripe.ledger.url = lambda identity: f"{self.url}/pay/{identity}"
        return self

    def __exit__(self, *_: object) -> None:
        self.server.stop()

    @property
    def url(self) -> str:
        return self.server.url

    def _answer(self, request: Request) -> Response:
        response = None
        if request.path == "/":
            response = self._index()
        elif self._stripe_pages and request.path.startswith(("/pay/", "/payments")):
            response = self._stripe_pages.answer(request)
        elif self._resend_pages and request.path.startswith("/mailbox"):
            response = self._resend_pages.answer(request)
        return response or page("Page introuvable", """
<h1>Cette page n’existe pas</h1>
<p>L’adresse contient peut-être une erreur. <a href="/">Revenir à l’accueil de la démonstration</a></p>""", 404)

    def _index(self) -> Response:
        links = [('/payments', "Les paiements", "voir les commandes, les rembourser, simuler un litige"),
                 ('/mailbox', "La boîte aux lettres", "lire les e-mails que le site envoie")]
        items = "".join(f'<li><a href="{path}">{html.escape(name)}</a> : {html.escape(what)}</li>'
                        for path, name, what in links)
        return page("Les coulisses de la démonstration", f"""
<h1>Les coulisses de la démonstration</h1>
<p>Bienvenue ! Ici, un faux Stripe et un faux Resend remplacent les vrais : rien n’est débité, aucun e-mail ne
quitte cet ordinateur, et vous pouvez tout essayer sans crainte.</p>
<ul class="plain">{items}</ul>""")
