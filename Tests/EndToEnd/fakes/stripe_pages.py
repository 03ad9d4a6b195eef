"""Where one pays, and where the payments are listed: what Stripe's own pages are for, without a card."""

import html

from fakes.exchange import Request, Response
from fakes.fake_stripe import FakeStripe
from fakes.layout import button, moment, money, page
from fakes.stripe_store import NotPossible

WEBHOOK_SECONDS = 10
"""How long the way back waits for the webhook's answer (docs.stripe.com/checkout/fulfillment)."""

_STATES = {"paid": "payé", "unpaid": "en attente de la banque", "no_payment_required": "offert"}


class StripePages:
    """`/pay/SESSION`, `/payments`, and the forms on them, which do with POST what a person does."""

    def __init__(self, stripe: FakeStripe):
        self._stripe = stripe
        self._ledger = stripe.ledger

    def answer(self, request: Request) -> Response | None:
        """None for a path that is none of these."""
        parts = request.path.strip("/").split("/")
        try:
            match request.method, parts:
                case "GET" | "HEAD", ["pay", identity]:
                    return self._payment(identity)
                case "POST", ["pay", identity]:
                    return self._paid(identity, request.form().get("method", ""))
                case "GET" | "HEAD", ["payments"]:
                    return self._list()
                case "POST", ["payments", identity, action]:
                    self._act(identity, action, request.form())
                    return Response.see_other("/payments")
        except NotPossible as impossible:
            return page("Ce n’est pas possible", f"""
<h1>Ce n’est pas possible</h1>
<p>{html.escape(str(impossible))}</p>
<p><a href="/payments">Voir les paiements</a></p>""", 409)
        return None

    # ---- paying --------------------------------------------------------------------------------

    def _payment(self, identity: str, refused: bool = False) -> Response | None:
        session = self._ledger.find("sessions", identity)
        if session is None:
            return None
        if session["status"] != "open":
            return page("Paiement", self._over(session))
        line = self._ledger.line_items(identity)["data"][0]
        path = f"/pay/{identity}"
        amount = money(session["amount_total"], session["currency"])
        warning = ('<p class="note" role="alert">La banque a refusé ce paiement, comme vous l’avez demandé. Vous '
                   "pouvez réessayer.</p>") if refused else ""
        email = session["customer_email"]
        buyer = f'<p class="soft">Pour {html.escape(email)}</p>' if email else ""
        cancel = button(path, "Annuler", method="cancel") if session["cancel_url"] else ""
        return page("Paiement", f"""
<h1>Votre paiement</h1>
<p class="note"><strong>Ceci est une démonstration.</strong> Aucune carte ne vous est demandée et rien n’est
débité : choisissez simplement ce qui doit se passer.</p>
{warning}
<div class="card">
<p>{html.escape(line["description"])}</p>
<p class="amount">{amount}</p>
{buyer}
</div>
<div class="actions">
{button(path, "Payer", main=True, method="card")}
{cancel}
{button(path, "Simuler un paiement refusé", method="refused")}
</div>
<h2>D’autres façons de payer</h2>
<div class="actions">
{button(path, "Par prélèvement (la banque répond plus tard)", method="sepa_debit")}
{button(path, "Avec un code qui offre tout", method="free")}
</div>""", 402 if refused else 200)

    def _paid(self, identity: str, method: str) -> Response | None:
        session = self._ledger.find("sessions", identity)
        if session is None:
            return None
        if method == "cancel" and session["cancel_url"]:
            return Response.see_other(session["cancel_url"])
        if method == "refused":
            self._ledger.refuse(identity)
            return self._payment(identity, refused=True)
        if method not in ("card", "sepa_debit", "free"):
            raise NotPossible("Cette façon de payer n’existe pas.")
        session = self._ledger.pay(identity, method)
        webhooks = self._stripe.webhooks
        if webhooks.automatic and webhooks.url is not None:
            webhooks.wait(self._ledger.event("checkout.session.completed", identity)["id"], WEBHOOK_SECONDS)
        return Response.see_other(session["success_url"].replace("{CHECKOUT_SESSION_ID}", identity))

    def _over(self, session: dict) -> str:
        if session["status"] == "expired":
            return """
<h1>Cette page de paiement a expiré</h1>
<p>Rien n’a été débité. Vous pouvez recommencer depuis le site, quand vous voulez.</p>"""
        link = html.escape(session["success_url"].replace("{CHECKOUT_SESSION_ID}", session["id"]))
        return f"""
<h1>C’est déjà fait, merci !</h1>
<p>Cette commande est passée ; il n’y a plus rien à payer. <a href="{link}">Revenir au site</a></p>"""

    # ---- afterwards ----------------------------------------------------------------------------

    def _list(self) -> Response:
        complete = [one for one in self._stripe.sessions() if one["status"] == "complete"]
        rows = "".join(self._row(session) for session in complete)
        owed = len(self._stripe.webhooks.undelivered)
        some = "événement attend" if owed == 1 else "événements attendent"
        waiting = f'<p class="note">{owed} {some} encore d’être remis au site.</p>' if owed else ""
        return page("Les paiements", f"""
<h1>Les paiements</h1>
<p><a href="/">Accueil de la démonstration</a></p>
{waiting}
{rows or "<p>Aucun paiement pour l’instant. Choisissez une formule sur le site : il apparaîtra ici.</p>"}""")

    def _row(self, session: dict) -> str:
        identity = session["id"]
        path = f"/payments/{identity}"
        state = _STATES[session["payment_status"]]
        actions = []
        intent = self._ledger.find("payment_intents", session["payment_intent"] or "")
        if intent is not None and intent["status"] == "processing":
            actions += [button(path + "/settle", "La banque accepte", main=True),
                        button(path + "/fail", "La banque refuse")]
        elif intent is not None and intent["status"] == "requires_payment_method":
            state = "refusé par la banque"
        elif intent is not None:
            charge = self._ledger.charge_of(identity)
            if charge["refunded"]:
                state = "remboursé"
            else:
                if charge["amount_refunded"]:
                    state = f"remboursé en partie ({money(charge['amount_refunded'], charge['currency'])})"
                actions.append(button(path + "/refund", "Rembourser", main=True))
                actions.append(button(path + "/refund", "Rembourser 1\u00a0€", amount="100"))
            dispute = self._dispute(charge["id"])
            if dispute is None:
                actions.append(button(path + "/dispute", "Contester auprès de la banque"))
            elif dispute["status"] not in ("won", "lost"):
                state += ", contesté"
                actions += [button(path + "/dispute-won", "Litige gagné"),
                            button(path + "/dispute-lost", "Litige perdu")]
            else:
                state += f", litige {'gagné' if dispute['status'] == 'won' else 'perdu'}"
        name = self._ledger.line_items(identity)["data"][0]["description"]
        return f"""
<section class="card">
<h2>{html.escape(name)}, {money(session["amount_total"], session["currency"])}</h2>
<dl><dt>État</dt><dd>{html.escape(state)}</dd>
<dt>Adresse</dt><dd>{html.escape(session["customer_details"]["email"])}</dd>
<dt>Date</dt><dd>{moment(session["created"])}</dd>
<dt>Numéro</dt><dd>{html.escape(identity)}</dd></dl>
<div class="actions">{"".join(actions)}</div>
</section>"""

    def _dispute(self, charge_id: str) -> dict | None:
        return next((one for one in self._ledger.all("disputes") if one["charge"] == charge_id), None)

    def _act(self, identity: str, action: str, form: dict[str, str]) -> None:
        ledger = self._ledger
        if action == "refund":
            amount = form.get("amount", "")
            ledger.refund(identity, int(amount) if amount.isdecimal() else None)
        elif action in ("settle", "fail"):
            ledger.settle(identity, action == "settle")
        elif action == "dispute":
            ledger.open_dispute(identity)
        elif action in ("dispute-won", "dispute-lost"):
            dispute = self._dispute(ledger.charge_of(identity)["id"]) or {"id": ""}
            ledger.close_dispute(dispute["id"], action == "dispute-won")
        elif action == "expire" and ledger.find("sessions", identity):
            ledger.expire(identity)
        else:
            raise NotPossible("Cette action n’existe pas.")
