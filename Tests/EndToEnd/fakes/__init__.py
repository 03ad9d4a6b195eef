"""A Stripe and a Resend of our own: faithful to their documents, with a state, and able to fail on purpose.

    authority = Authority(folder)                       # authority.pem: what the product trusts (SSL_CERT_FILE)
    with FakeStripe(authority.server(), webhook_url=…) as stripe, FakeResend(authority.server()) as resend:
        stripe.server.faults.queue(AnswerLost(), path="/v1/checkout/sessions")
        …                                               # the product calls stripe.url and resend.url
        stripe.ledger.pay(session_id)                   # what a person does; the webhook follows
        stripe.webhooks.wait_for_all(10)
        resend.sent_to("camille@example.org")

`python -m fakes` runs both with their pages, for a demonstration.
"""
