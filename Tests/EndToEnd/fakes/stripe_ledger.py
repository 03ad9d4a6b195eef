"""What people do on Stripe's pages: pay, be refused, let a session expire, ask for money back, dispute."""

from fakes import stripe_objects as objects
from fakes.stripe_objects import Price
from fakes.stripe_store import NotPossible, Store, copied


class Ledger(Store):
    """The store, with what people do. Each makes its events, and returns the object that it is about."""

    # ---- making and ending a session -----------------------------------------------------------

    def create_session(self, given: dict, price: Price, quantity: int) -> dict:
        with self._change() as now:
            identity = objects.new_id("cs")
            session = objects.session(given, price, quantity, now, self.url(identity))
            session["id"] = identity
            self._state["sessions"][identity] = session
            self._state["hidden"][identity] = {
                "metadata": given.get("payment_intent_data", {}).get("metadata", {}),
                "line_items": objects.line_items(identity, price, quantity, now)}
            return copied(session)

    def expire(self, session_id: str) -> dict:
        with self._change() as now:
            self._expire_if_due(session_id)
            session = self._state["sessions"][session_id]
            if session["status"] != "open":
                raise NotPossible("Only Checkout Sessions with a status in [\"open\"] can be expired. This Checkout "
                                  f"Session has a status of `{session['status']}`.")
            self._expire(session, now)
            return copied(session)

    # ---- paying --------------------------------------------------------------------------------

    def pay(self, session_id: str, method: str = "card") -> dict:
        """Completes an open session and returns it.

        `card`: paid at once. `sepa_debit`: unpaid until `settle`. `free`: a promotion code takes the whole
        price off, nothing is to be paid, and there is no PaymentIntent.
        """
        with self._change() as now:
            session = self._open_session(session_id)
            session |= {"status": "complete", "url": None}
            if session["customer_details"] is None:
                session["customer_details"] = objects.customer("client@example.org")
            if session["customer_creation"] == "always" and session["customer"] is None:
                session["customer"] = objects.new_id("cus")
            if method == "free":
                session["total_details"]["amount_discount"] = session["amount_subtotal"]
                session |= {"amount_total": 0, "payment_status": "no_payment_required"}
            else:
                intent = self._intent(session, method, now)
                charge = self._charge(intent, session, "pending" if method == "sepa_debit" else "succeeded", now)
                if method == "sepa_debit":
                    intent["status"] = "processing"
                    self._emit("payment_intent.processing", intent, now)
                else:
                    self._succeed(session, intent, charge, now)
            if session["invoice_creation"]["enabled"]:
                session["invoice"] = objects.new_id("in")
            self._emit("checkout.session.completed", session, now)
            return copied(session)

    def settle(self, session_id: str, succeeds: bool = True) -> dict:
        """The bank's answer to a direct debit, days later."""
        with self._change() as now:
            session = self._state["sessions"].get(session_id)
            intent = session and self._state["payment_intents"].get(session["payment_intent"] or "")
            if not intent or intent["status"] != "processing":
                raise NotPossible("Aucun prélèvement n’est en attente pour cette commande.")
            charge = self._state["charges"][intent["latest_charge"]]
            if succeeds:
                charge |= {"status": "succeeded", "paid": True}
                self._succeed(session, intent, charge, now)
            else:
                charge |= {"status": "failed", "failure_code": "insufficient_funds", "captured": False,
                           "amount_captured": 0, "failure_message": "The account has insufficient funds."}
                intent |= {"status": "requires_payment_method"}
                self._emit("charge.failed", charge, now)
                self._emit("payment_intent.payment_failed", intent, now)
            name = "succeeded" if succeeds else "failed"
            self._emit(f"checkout.session.async_payment_{name}", session, now)
            return copied(session)

    def refuse(self, session_id: str) -> dict:
        """A card that the bank declines: the session stays open, for another try."""
        with self._change() as now:
            session = self._open_session(session_id)
            intent = self._intent(session, "card", now)
            charge = self._charge(intent, session, "failed", now)
            self._emit("charge.failed", charge, now)
            self._emit("payment_intent.payment_failed", intent, now)
            return copied(session)

    # ---- afterwards ----------------------------------------------------------------------------

    def refund(self, identity: str, amount: int | None = None, reason: str = "requested_by_customer") -> dict:
        """Gives money back: the rest of it, or `amount` cents. By the id of a charge, an intent or a session."""
        with self._change() as now:
            charge = self._state["charges"][self.charge_of(identity)["id"]]
            rest = charge["amount"] - charge["amount_refunded"]
            amount = rest if amount is None else amount
            if charge["status"] != "succeeded" or not 0 < amount <= rest:
                raise NotPossible("Ce montant ne peut pas être remboursé : il n’est pas encaissé, ou déjà rendu.")
            refund = objects.refund(charge, amount, reason, now)
            self._state["refunds"][refund["id"]] = refund
            previous = {name: charge[name] for name in ("amount_refunded", "refunded")}
            charge["amount_refunded"] += amount
            charge["refunded"] = charge["amount_refunded"] == charge["amount"]
            if charge["refunded"] is previous["refunded"]:
                del previous["refunded"]
            self._emit("charge.refunded", charge, now, previous)
            self._emit("refund.created", refund, now)
            return copied(refund)

    def open_dispute(self, identity: str, reason: str = "fraudulent") -> dict:
        with self._change() as now:
            charge = self._state["charges"][self.charge_of(identity)["id"]]
            if charge["disputed"] or charge["status"] != "succeeded":
                raise NotPossible("Ce paiement ne peut pas être contesté.")
            charge["disputed"] = True
            dispute = objects.dispute(charge, reason, now)
            self._state["disputes"][dispute["id"]] = dispute
            self._emit("charge.dispute.created", dispute, now)
            self._emit("charge.dispute.funds_withdrawn", dispute, now)
            return copied(dispute)

    def close_dispute(self, dispute_id: str, won: bool) -> dict:
        with self._change() as now:
            dispute = self._state["disputes"].get(dispute_id)
            if dispute is None or dispute["status"] in ("won", "lost"):
                raise NotPossible("Ce litige n’est pas ouvert.")
            previous = {"status": dispute["status"]}
            dispute["status"] = "won" if won else "lost"
            if won:
                self._emit("charge.dispute.funds_reinstated", dispute, now)
            self._emit("charge.dispute.closed", dispute, now, previous)
            return copied(dispute)

    # ---- inside --------------------------------------------------------------------------------

    def _open_session(self, session_id: str) -> dict:
        self._expire_if_due(session_id)
        session = self._state["sessions"].get(session_id)
        if session is None or session["status"] != "open":
            raise NotPossible("Cette page de paiement n’est plus ouverte.")
        return session

    def _intent(self, session: dict, method: str, now: int) -> dict:
        """The session's PaymentIntent, made at the first try."""
        intent = self._state["payment_intents"].get(session["payment_intent"] or "")
        if intent is None:
            metadata = self._state["hidden"][session["id"]]["metadata"]
            intent = objects.payment_intent(session, metadata, method, now)
            self._state["payment_intents"][intent["id"]] = intent
            session["payment_intent"] = intent["id"]
            self._emit("payment_intent.created", intent, now)
        intent |= {"payment_method_types": [method], "customer": session["customer"]}
        return intent

    def _charge(self, intent: dict, session: dict, status: str, now: int) -> dict:
        charge = objects.charge(intent, (session["customer_details"] or {}).get("email"), status, now)
        self._state["charges"][charge["id"]] = charge
        intent["latest_charge"] = charge["id"]
        return charge

    def _succeed(self, session: dict, intent: dict, charge: dict, now: int) -> None:
        intent |= {"status": "succeeded", "amount_received": intent["amount"]}
        session["payment_status"] = "paid"
        self._emit("charge.succeeded", charge, now)
        self._emit("payment_intent.succeeded", intent, now)
