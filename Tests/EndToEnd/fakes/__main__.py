"""Both services and their pages, until SIGTERM or SIGINT.

    python -m fakes --webhook-url http://127.0.0.1:8080/api/payment/webhook --state var/demo

One line on standard output says where they are: `ready: stripe=… resend=… pages=… ca=…`. Before it comes,
the file `product.env` in the state folder has what the product must be told, as `KEY=value` lines.
"""

import argparse
import os
import signal
import threading
from pathlib import Path

from fakes import fake_resend, fake_stripe
from fakes.fake_resend import FakeResend
from fakes.fake_stripe import FakeStripe
from fakes.pages import Pages
from fakes.settings import product_settings
from fakes.stripe_objects import Price
from fakes.tls import Authority


def main() -> None:
    options = _options()
    ended = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ended.set())
    state: Path = options.state
    state.mkdir(parents=True, exist_ok=True)
    authority = Authority(state)
    stripe = FakeStripe(authority.server(), options.stripe_port, options.stripe_key,
                        options.price or fake_stripe.PRICES, options.webhook_url, options.webhook_secret.split(","),
                        file=state / "stripe.json")
    resend = FakeResend(authority.server(), options.resend_port, options.resend_key, file=state / "resend.json")
    with stripe, resend, Pages(stripe, resend, options.pages_port) as pages:
        lines = (f'{name}="{value}"\n' for name, value in product_settings(authority, stripe, resend).items())
        (state / "product.env").write_text("".join(lines))
        print(f"ready: stripe={stripe.url} resend={resend.url} pages={pages.url} ca={authority.pem.resolve()}",
              flush=True)
        ended.wait()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser("fakes", description="A Stripe and a Resend of our own, with their pages.")
    for name in ("stripe", "resend", "pages"):
        parser.add_argument(f"--{name}-port", type=int, default=0, help="0: any free one")
    parser.add_argument("--webhook-url", help="where events go; without it they stay undelivered")
    parser.add_argument("--webhook-secret", help="two with a comma while one is rolled",
                        default=os.environ.get("STRIPE_WEBHOOK_SECRET", fake_stripe.WEBHOOK_SECRET))
    parser.add_argument("--stripe-key", default=os.environ.get("STRIPE_SECRET_KEY", fake_stripe.API_KEY))
    parser.add_argument("--resend-key", default=os.environ.get("RESEND_API_KEY", fake_resend.API_KEY))
    parser.add_argument("--price", type=_price, action="append", metavar="ID=CENTS=NAME",
                        help="what is sold, Essential then Premium; by default price_essential and price_premium")
    parser.add_argument("--state", type=Path, required=True, help="a folder: ca.pem, and what is kept between runs")
    options = parser.parse_args()
    if options.price and len(options.price) < 2:
        parser.error("--price: two of them, Essential then Premium")
    return options


def _price(text: str) -> Price:
    identity, cents, name = text.split("=", 2)
    return Price(identity, int(cents), name)


if __name__ == "__main__":
    main()
