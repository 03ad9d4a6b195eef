"""Stripe's objects as its API shows them, every field of a card payment in test mode (docs.stripe.com/api)."""

import copy
import secrets
import string
from dataclasses import dataclass

import stripe

API_VERSION = stripe.api_version
"""The version in which events are rendered: the account's own."""

SESSION_SECONDS = 24 * 3600

_LETTERS = string.ascii_letters + string.digits


@dataclass(frozen=True)
class Price:
    id: str
    amount: int
    """In cents."""
    name: str
    currency: str = "eur"


def new_id(prefix: str) -> str:
    """An id of the usual form: `cs_test_a1…`, `pi_3…`, `evt_1…`, `req_…`."""
    head, length = {"cs": ("cs_test_a1", 56), "pi": ("pi_3", 23), "ch": ("ch_3", 23), "re": ("re_3", 23),
                    "py": ("py_3", 23), "req": ("req_", 14)}.get(prefix, (f"{prefix}_1", 23))
    return head + "".join(secrets.choice(_LETTERS) for _ in range(length))


def session(given: dict, price: Price, quantity: int, now: int, url: str) -> dict:
    """A Checkout Session as it is when it has been made: open, unpaid, without a PaymentIntent yet."""
    amount = price.amount * quantity
    invoice = given.get("invoice_creation", {}).get("enabled") == "true"
    return {
        "id": "", "object": "checkout.session",
        "adaptive_pricing": {"enabled": False}, "after_expiration": None,
        "allow_promotion_codes": _boolean(given.get("allow_promotion_codes")),
        "amount_subtotal": amount, "amount_total": amount,
        "automatic_tax": {"enabled": False, "liability": None, "provider": None, "status": None},
        "billing_address_collection": given.get("billing_address_collection"),
        "cancel_url": given.get("cancel_url"), "client_reference_id": given.get("client_reference_id"),
        "client_secret": None, "collected_information": None, "consent": None, "consent_collection": None,
        "created": now, "currency": price.currency, "currency_conversion": None, "custom_fields": [],
        "custom_text": {"after_submit": None, "shipping_address": None, "submit": None,
                        "terms_of_service_acceptance": None},
        "customer": given.get("customer"), "customer_account": None,
        "customer_creation": given.get("customer_creation", "always" if invoice else "if_required"),
        "customer_details": customer(given["customer_email"]) if "customer_email" in given else None,
        "customer_email": given.get("customer_email"), "discounts": [],
        "expires_at": int(given.get("expires_at", now + SESSION_SECONDS)),
        "invoice": None,
        "invoice_creation": {"enabled": invoice, "invoice_data": {
            "account_tax_ids": None, "custom_fields": None, "description": None, "footer": None, "issuer": None,
            "metadata": given.get("invoice_creation", {}).get("invoice_data", {}).get("metadata", {}),
            "rendering_options": None}},
        "livemode": False, "locale": given.get("locale"), "metadata": dict(given.get("metadata", {})),
        "mode": "payment", "origin_context": None, "payment_intent": None, "payment_link": None,
        "payment_method_collection": "if_required", "payment_method_configuration_details": None,
        "payment_method_options": {"card": {"request_three_d_secure": "automatic"}},
        "payment_method_types": ["card", "sepa_debit"], "payment_status": "unpaid", "permissions": None,
        "phone_number_collection": {"enabled": False}, "recovered_from": None,
        "saved_payment_method_options": None, "setup_intent": None, "shipping_address_collection": None,
        "shipping_cost": None, "shipping_options": [], "status": "open", "submit_type": given.get("submit_type"),
        "subscription": None, "success_url": given.get("success_url"),
        "total_details": {"amount_discount": 0, "amount_shipping": 0, "amount_tax": 0},
        "ui_mode": given.get("ui_mode", "hosted_page"), "url": url, "wallet_options": None,
    }


def line_items(session_id: str, price: Price, quantity: int, now: int) -> dict:
    """The list that `expand[]=line_items` puts into a session."""
    amount = price.amount * quantity
    return {"object": "list", "has_more": False, "url": f"/v1/checkout/sessions/{session_id}/line_items", "data": [{
        "id": new_id("li"), "object": "item", "adjustable_quantity": None, "amount_discount": 0,
        "amount_subtotal": amount, "amount_tax": 0, "amount_total": amount, "currency": price.currency,
        "description": price.name, "metadata": {}, "quantity": quantity, "price": {
            "id": price.id, "object": "price", "active": True, "billing_scheme": "per_unit", "created": now,
            "currency": price.currency, "custom_unit_amount": None, "livemode": False, "lookup_key": None,
            "metadata": {}, "nickname": price.name, "product": "prod_" + price.id.removeprefix("price_"),
            "recurring": None, "tax_behavior": "unspecified", "tiers_mode": None, "transform_quantity": None,
            "type": "one_time", "unit_amount": price.amount, "unit_amount_decimal": str(price.amount)}}]}


def payment_intent(of: dict, metadata: dict, kind: str, now: int) -> dict:
    """The PaymentIntent of a session that somebody pays, not yet confirmed; `kind`: card, sepa_debit."""
    identity = new_id("pi")
    return {
        "id": identity, "object": "payment_intent", "amount": of["amount_total"], "amount_capturable": 0,
        "amount_details": {"tip": {}}, "amount_received": 0, "application": None, "application_fee_amount": None,
        "automatic_payment_methods": None, "canceled_at": None, "cancellation_reason": None,
        "capture_method": "automatic_async", "client_secret": f"{identity}_secret_{secrets.token_hex(12)}",
        "confirmation_method": "automatic", "created": now, "currency": of["currency"], "customer": of["customer"],
        "customer_account": None, "description": None, "last_payment_error": None, "latest_charge": None,
        "livemode": False, "metadata": dict(metadata), "next_action": None, "on_behalf_of": None,
        "payment_method": new_id("pm"), "payment_method_configuration_details": None,
        "payment_method_options": {kind: {}}, "payment_method_types": [kind], "processing": None,
        "receipt_email": None, "review": None, "setup_future_usage": None, "shipping": None, "source": None,
        "statement_descriptor": None, "statement_descriptor_suffix": None, "status": "requires_payment_method",
        "transfer_data": None, "transfer_group": None,
    }


def charge(of: dict, email: str | None, status: str, now: int) -> dict:
    """The charge of a PaymentIntent; `status`: succeeded, pending, failed."""
    identity = new_id("ch" if of["payment_method_types"] == ["card"] else "py")
    kind = of["payment_method_types"][0]
    failed = status == "failed"
    paid_with = {"card": {"brand": "visa", "country": "FR", "exp_month": 12, "exp_year": 2034, "funding": "credit",
                          "last4": "0002" if failed else "4242", "network": "visa", "three_d_secure": None,
                          "wallet": None, "checks": {"cvc_check": "pass"}},
                 "sepa_debit": {"bank_code": "37040044", "branch_code": "", "country": "FR", "last4": "3000",
                                "fingerprint": secrets.token_hex(8), "mandate": new_id("mandate")}}[kind]
    return {
        "id": identity, "object": "charge", "amount": of["amount"],
        "amount_captured": 0 if failed else of["amount"], "amount_refunded": 0, "application": None,
        "application_fee": None, "application_fee_amount": None,
        "balance_transaction": None if failed else new_id("txn"),
        "billing_details": {"address": dict.fromkeys(("city", "country", "line1", "line2", "postal_code", "state")),
                            "email": email, "name": None, "phone": None, "tax_id": None},
        "calculated_statement_descriptor": "AI-IKIGAI", "captured": not failed, "created": now,
        "currency": of["currency"], "customer": of["customer"], "description": None, "disputed": False,
        "failure_balance_transaction": None, "failure_code": "card_declined" if failed else None,
        "failure_message": "Your card was declined." if failed else None, "fraud_details": {}, "livemode": False,
        "metadata": dict(of["metadata"]), "on_behalf_of": None,
        "outcome": {"advice_code": None, "network_advice_code": None, "network_decline_code": None,
                    "network_status": "declined_by_network" if failed else "approved_by_network",
                    "reason": "generic_decline" if failed else None, "risk_level": "normal", "risk_score": 12,
                    "seller_message": "The bank did not return any further details with this decline." if failed
                    else "Payment complete.", "type": "issuer_declined" if failed else "authorized"},
        "paid": status == "succeeded", "payment_intent": of["id"], "payment_method": of["payment_method"],
        "payment_method_details": {kind: paid_with, "type": kind}, "radar_options": {}, "receipt_email": None,
        "receipt_number": None, "receipt_url": f"https://pay.stripe.com/receipts/payment/{secrets.token_hex(16)}",
        "refunded": False, "review": None, "shipping": None, "source": None, "source_transfer": None,
        "statement_descriptor": None, "statement_descriptor_suffix": None, "status": status, "transfer_data": None,
        "transfer_group": None,
    }


def refund(of: dict, amount: int, reason: str, now: int) -> dict:
    return {
        "id": new_id("re"), "object": "refund", "amount": amount, "balance_transaction": new_id("txn"),
        "charge": of["id"], "created": now, "currency": of["currency"],
        "destination_details": {"card": {"reference": secrets.token_hex(4), "reference_status": "available",
                                         "reference_type": "acquirer_reference_number", "type": "refund"},
                                "type": "card"},
        "metadata": {}, "payment_intent": of["payment_intent"], "reason": reason, "receipt_number": None,
        "source_transfer_reversal": None, "status": "succeeded", "transfer_reversal": None,
    }


def dispute(of: dict, reason: str, now: int) -> dict:
    return {
        "id": new_id("dp"), "object": "dispute", "amount": of["amount"], "balance_transactions": [],
        "charge": of["id"], "created": now, "currency": of["currency"], "enhanced_eligibility_types": [],
        "evidence": {"access_activity_log": None, "billing_address": None, "customer_communication": None,
                     "customer_email_address": of["billing_details"]["email"], "customer_name": None,
                     "product_description": None, "uncategorized_text": None},
        "evidence_details": {"due_by": now + 7 * 24 * 3600, "enhanced_eligibility": {}, "has_evidence": False,
                             "past_due": False, "submission_count": 0},
        "is_charge_refundable": False, "livemode": False, "metadata": {}, "network_reason_code": "10.4",
        "payment_intent": of["payment_intent"],
        "payment_method_details": {"card": {"brand": "visa", "case_type": "chargeback",
                                            "network_reason_code": "10.4"}, "type": "card"},
        "reason": reason, "status": "needs_response",
    }


def event(kind: str, about: dict, previous: dict | None, cause: dict, now: int, pending: int) -> dict:
    """An event with the object as it is at this moment."""
    data = {"object": copy.deepcopy(about)}
    if previous is not None:
        data["previous_attributes"] = previous
    return {"id": new_id("evt"), "object": "event", "api_version": API_VERSION, "created": now, "data": data,
            "livemode": False, "pending_webhooks": pending, "request": cause, "type": kind}


def customer(email: str) -> dict:
    return {"address": None, "business_name": None, "email": email, "individual_name": None, "name": None,
            "phone": None, "tax_exempt": "none", "tax_ids": []}


def _boolean(text: str | None) -> bool | None:
    return None if text is None else text == "true"
