"""What the product must be told to use the fakes."""

from fakes.fake_resend import FakeResend
from fakes.fake_stripe import FakeStripe
from fakes.tls import Authority


def product_settings(authority: Authority, stripe: FakeStripe, resend: FakeResend) -> dict[str, str]:
    """Settings by their names in the environment; both services run already."""
    essential, premium = list(stripe.ledger.prices)[:2]
    return {
        "SSL_CERT_FILE": str(authority.pem.resolve()),
        "STRIPE_API_BASE": stripe.url, "STRIPE_SECRET_KEY": stripe.api_key,
        "STRIPE_WEBHOOK_SECRET": ",".join(stripe.webhooks.secrets),
        "STRIPE_PRICE_ESSENTIAL": essential, "STRIPE_PRICE_PREMIUM": premium,
        "RESEND_API_BASE": resend.url, "RESEND_API_KEY": resend.api_key,
        "EMAIL_FROM": "AI-Ikigai <bonjour@ikigai.example>",
    }
