"""What one asks Stripe: one object, or a page of a list (docs.stripe.com/api/pagination)."""

from collections.abc import Callable

from stripe import params
from stripe.params.checkout import SessionListParams, SessionRetrieveParams

from fakes.forms import Parameters
from fakes.parameters import check
from fakes.stripe_errors import Refusal
from fakes.stripe_store import Store

LISTS: dict[str, tuple[str, str, type, type]] = {
    "/v1/checkout/sessions": ("sessions", "checkout.session", SessionListParams, SessionRetrieveParams),
    "/v1/payment_intents": ("payment_intents", "payment_intent", params.PaymentIntentListParams,
                            params.PaymentIntentRetrieveParams),
    "/v1/charges": ("charges", "charge", params.ChargeListParams, params.ChargeRetrieveParams),
    "/v1/refunds": ("refunds", "refund", params.RefundListParams, params.RefundRetrieveParams),
    "/v1/disputes": ("disputes", "dispute", params.DisputeListParams, params.DisputeRetrieveParams),
    "/v1/events": ("events", "event", params.EventListParams, params.EventRetrieveParams),
}
"""Of each path the kind in the store, the object's name, and the parameters of the list and of one object."""

_FILTERS = ("payment_intent", "charge", "status", "customer")
_EXPANDABLE = {"payment_intent": "payment_intents", "latest_charge": "charges", "charge": "charges"}


class Questions:
    """Answers from the store; `is_delivered` tells of an event whether nobody waits for it any more."""

    def __init__(self, store: Store, is_delivered: Callable[[dict], bool]):
        self._store = store
        self._is_delivered = is_delivered

    def retrieve(self, path: str, identity: str, given: Parameters) -> dict:
        kind, name, _, description = LISTS[path]
        check(given, description)
        return self.expanded(self.known(kind, name, identity), given)

    def list(self, path: str, given: Parameters) -> dict:
        kind, name, description, _ = LISTS[path]
        check(given, description)
        if "type" in given and "types" in given:
            raise Refusal(400, "You may only specify one of these parameters: type, types.")
        rows = self._store.events if kind == "events" else self._store.all(kind)
        page, more = _page([row for row in rows if self._matches(row, given)], given, name)
        return {"object": "list", "data": page, "has_more": more, "url": path}

    def known(self, kind: str, name: str, identity: str) -> dict:
        found = self._store.find(kind, identity)
        if found is None:
            param = {"checkout.session": "session", "payment_intent": "intent"}.get(name, "id")
            raise Refusal(404, f"No such {name}: '{identity}'", "resource_missing", param)
        return found

    def _matches(self, row: dict, given: Parameters) -> bool:
        if any(name in given and row.get(name) != given[name] for name in _FILTERS):
            return False
        created = given.get("created", {})
        bounds = created if isinstance(created, dict) else {"gte": created, "lte": created}
        tests = {"gt": int.__gt__, "gte": int.__ge__, "lt": int.__lt__, "lte": int.__le__}
        if not all(tests[name](row["created"], int(bound)) for name, bound in bounds.items()):
            return False
        if "delivery_success" in given:
            if self._is_delivered(row) != (given["delivery_success"] == "true"):
                return False
        wanted = given.get("types", [given["type"]] if "type" in given else None)
        return wanted is None or any(_type_matches(row["type"], pattern) for pattern in wanted)

    def expanded(self, value: dict, given: Parameters) -> dict:
        """docs.stripe.com/api/expanding_objects, for the few ids that lead somewhere here."""
        for path in given.get("expand", []):
            level = value
            for name in path.split("."):
                if name == "line_items" and level["object"] == "checkout.session":
                    level[name] = self._store.line_items(level["id"])
                elif name not in _EXPANDABLE or name not in level:
                    raise Refusal(400, f"This property cannot be expanded ({path}).", param="expand")
                if isinstance(level[name], str):
                    level[name] = self._store.find(_EXPANDABLE[name], level[name])
                if level[name] is None:
                    break
                level = level[name]
        return value


def _type_matches(kind: str, pattern: str) -> bool:
    return pattern == "*" or kind == pattern or (pattern.endswith(".*") and kind.startswith(pattern[:-1]))


def _page(rows: list[dict], given: Parameters, name: str) -> tuple[list[dict], bool]:
    """A page of what is listed newest first, and whether there is more (docs.stripe.com/api/pagination).

    `starting_after` goes on to older ones; `ending_before` gives the nearest newer ones.
    """
    limit = int(given.get("limit", 10))
    if not 1 <= limit <= 100:
        raise Refusal(400, "Invalid limit: must be between 1 and 100.", "parameter_invalid_integer", "limit")
    if "starting_after" in given and "ending_before" in given:
        raise Refusal(400, "You may only specify one of these parameters: ending_before, starting_after.")
    ids = [row["id"] for row in rows]
    for cursor in ("starting_after", "ending_before"):
        if cursor in given and given[cursor] not in ids:
            raise Refusal(400, f"No such {name}: '{given[cursor]}'", "resource_missing", cursor)
    if "ending_before" in given:
        end = ids.index(given["ending_before"])
        return rows[max(0, end - limit):end], end > limit
    start = ids.index(given["starting_after"]) + 1 if "starting_after" in given else 0
    return rows[start:start + limit], len(rows) > start + limit
