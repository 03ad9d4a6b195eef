"""Contract: «Limits»: failed logins, the daily counts, nginx's own limits."""

import itertools
import os
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from harness import answers, database, documents
from harness.api import Account, Api, failure, new_email
from harness.cgi import CGIProgram
from harness.settings import SITE

_last = itertools.count(1)


@pytest.fixture
def home(cgi: Api) -> Api:
    """A caller from a network address that nobody has used before. RATE_LIMIT is off there."""
    number = next(_last)
    return cgi.of(f"198.51.{number // 250}.{number % 250 + 1}")


def attempt(api: Api, email: str, password: str = "not-the-password"):
    return api.post("/api/auth/login", json={"email": email, "password": password})


def fail(api: Api, email: str, times: int) -> None:
    for _ in range(times):
        failure(attempt(api, email), 401, "invalid_credentials")


def refused(response) -> None:
    failure(response, 429, "rate_limited")
    assert 1 <= int(response.headers["retry-after"]) <= 15 * 60


class TestFailedLogins:
    """They count although RATE_LIMIT is off."""

    def test_after_ten_failures_the_right_password_is_refused_too(self, home: Api):
        account = home.register()
        fail(home, account.email, 10)
        refused(attempt(home, account.email))
        refused(attempt(home, account.email, account.password))

    def test_unknown_addresses_are_counted_alike(self, home: Api):
        email = new_email()
        fail(home, email, 10)
        refused(attempt(home, email))

    def test_the_address_counts_however_it_is_written(self, home: Api):
        email = new_email()
        for written in (email, email.upper(), f" {email}\n", email.title()) * 2:
            fail(home, written, 1)
        fail(home, email, 2)
        refused(attempt(home, email.upper()))

    def test_other_addresses_of_either_kind_are_unaffected(self, home: Api, cgi: Api):
        account = home.register()
        fail(home, account.email, 10)
        refused(attempt(home, account.email))
        assert attempt(cgi.of("203.0.113.77"), account.email, account.password).status_code == 200
        fail(home, new_email(), 1)

    def test_a_success_clears_the_count(self, home: Api):
        account = home.register()
        fail(home, account.email, 9)
        assert attempt(home, account.email, account.password).status_code == 200
        fail(home, account.email, 9)
        assert attempt(home, account.email, account.password).status_code == 200

    def test_the_window_slides_and_refused_tries_do_not_count(self, home: Api):
        account = home.register()
        fail(home, account.email, 10)
        for _ in range(15):
            refused(attempt(home, account.email))
        database.age_login_failures(home.database, account.email, 15 * 60 + 1, most=4)
        fail(home, account.email, 4)
        refused(attempt(home, account.email, account.password))
        database.age_login_failures(home.database, account.email, 15 * 60 + 1)
        assert attempt(home, account.email, account.password).status_code == 200

    def test_14_minutes_are_not_enough(self, home: Api):
        email = new_email()
        fail(home, email, 10)
        database.age_login_failures(home.database, email, 14 * 60)
        response = attempt(home, email)
        refused(response)
        assert int(response.headers["retry-after"]) <= 61

    def test_an_ipv6_client_counts_by_its_64_bits(self, cgi: Api):
        email = new_email()
        fail(cgi.of("2001:db8:1:2::1"), email, 5)
        fail(cgi.of("2001:0db8:0001:0002:ffff:eeee:dddd:cccc"), email, 5)
        refused(attempt(cgi.of("2001:DB8:1:2:0:0:0:9"), email))
        fail(cgi.of("2001:db8:1:3::1"), email, 1)

    def test_ipv4_clients_that_come_over_ipv6_are_told_apart(self, cgi: Api):
        """A server that listens on [::] for both writes ::ffff:198.18.0.1 (RFC 4291, 2.5.5.2)."""
        email = new_email()
        fail(cgi.of("::ffff:198.18.0.1"), email, 10)
        refused(attempt(cgi.of("::ffff:198.18.0.1"), email))
        fail(cgi.of("::ffff:198.18.0.2"), email, 1)

    def test_a_forwarding_header_is_not_trusted(self, home: Api):
        email = new_email()
        fail(home, email, 10)
        for name in ("X-Forwarded-For", "X-Real-IP", "Forwarded", "CF-Connecting-IP", "True-Client-IP"):
            response = home.post("/api/auth/login", json={"email": email, "password": "not-the-password"},
                                 headers={name: "for=203.0.113.5" if name == "Forwarded" else "203.0.113.5"})
            refused(response)

    def test_429_comes_before_422(self, home: Api):
        email = new_email()
        fail(home, email, 10)
        refused(home.post("/api/auth/login", json={"email": email}))
        refused(home.post("/api/auth/login", json={"email": email, "password": 5}))

    def test_what_is_no_try_does_not_count(self, home: Api):
        account = home.register()
        for _ in range(12):
            failure(home.post("/api/auth/login", json={"email": account.email}), 422, "invalid_fields", "password")
        assert attempt(home, account.email, account.password).status_code == 200

    def test_many_tries_at_once_get_no_further(self, home: Api):
        email = new_email()
        with ThreadPoolExecutor(6) as threads:
            statuses = list(threads.map(lambda _: attempt(home, email).status_code, range(40)))
        assert set(statuses) <= {401, 429, 503}
        assert statuses.count(401) <= 10 + 5, "more than ten and those that were under way"
        refused(attempt(home, email))

    def test_through_nginx_and_the_pool_they_count_too(self, nginx: Api):
        account = nginx.register()
        fail(nginx, account.email, 10)
        refused(attempt(nginx, account.email, account.password))


class TestDailyCounts:
    """200 a day and address, RATE_LIMIT not being off."""

    @pytest.fixture
    def program(self, cgi_with) -> CGIProgram:
        return cgi_with(RATE_LIMIT=None)

    @staticmethod
    def limited(response) -> None:
        failure(response, 429, "rate_limited")
        assert 1 <= int(response.headers["retry-after"]) <= 86_400

    def test_the_201st_upload_of_a_day_is_429(self, program: CGIProgram):
        api = Api(program)
        identifier, file = api.submit()["questionnaireId"], documents.docx()
        with ThreadPoolExecutor(2) as threads:
            statuses = list(threads.map(lambda _: api.upload(identifier, file, "cv.docx").status_code, range(200)))
        assert statuses == [201] * 200
        stored = api.stored()
        self.limited(api.upload(identifier, file, "cv.docx"))
        assert api.stored() == stored
        self.limited(api.upload_body(b"x", "text/plain"))       # 429 before 415
        self.limited(api.upload_body(b"x"))                     # and 400
        assert api.of("192.0.2.99").upload(identifier, file, "cv.docx").status_code == 201
        database.turn_the_day(program.database)
        assert api.upload(identifier, file, "cv.docx").status_code == 201

    def test_the_201st_email_caused_in_a_day_is_429(self, program: CGIProgram):
        api = Api(program)
        with ThreadPoolExecutor(2) as threads:
            statuses = list(threads.map(lambda _: self.subscribe(api).status_code, range(200)))
        assert statuses == [200] * 200
        stored = api.stored()
        self.limited(self.subscribe(api))
        self.limited(api.post("/api/questionnaire/submit", json={"answers": answers.valid(), "email": new_email()}))
        assert api.stored() == stored
        assert api.submit()["success"], "without an address nothing is to be sent"
        assert self.subscribe(api.of("192.0.2.99")).status_code == 200
        database.turn_the_day(program.database)
        assert self.subscribe(api).status_code == 200

    @staticmethod
    def subscribe(api: Api):
        return api.post("/api/newsletter/subscribe", json={"email": new_email()})

    def test_the_201st_registration_of_a_day_is_429(self, program: CGIProgram):
        api = Api(program)
        known = api.register()
        if os.environ.get("SOAK"):
            with ThreadPoolExecutor(2) as threads:
                list(threads.map(lambda _: api.register(), range(198)))
        else:
            database.set_daily_count(program.database, api.address, "registration", 199)
        api.register()
        stored = api.stored()
        self.limited(api.post("/api/auth/register", json={"email": new_email(), "password": "secret123"}))
        self.limited(api.post("/api/auth/register", content=b"x", headers={"Content-Type": "text/plain"}))
        self.limited(api.post("/api/auth/register", content=b"{", headers={"Content-Type": "application/json"}))
        self.limited(api.post("/api/auth/register", json={}))
        self.limited(api.post("/api/auth/register", json={"email": known.email, "password": "secret123"}))
        assert api.stored() == stored
        assert attempt(api, known.email, known.password).status_code == 200, "logging in is not registering"
        assert api.of("192.0.2.99").register()
        database.turn_the_day(program.database)
        assert api.register()

    def test_an_ipv6_client_counts_by_its_64_bits(self, program: CGIProgram):
        api = Api(program)
        for number in range(200):
            assert self.subscribe(api.of(f"2001:db8::{number:x}:1")).status_code == 200
        self.limited(self.subscribe(api.of("2001:db8::ffff")))
        assert self.subscribe(api.of("2001:db8:0:1::1")).status_code == 200

    def test_rate_limit_off_switches_them_off(self, cgi: Api):
        home = cgi.of("198.18.77.1")
        with ThreadPoolExecutor(2) as threads:
            statuses = list(threads.map(lambda _: self.subscribe(home).status_code, range(205)))
        assert statuses == [200] * 205


class TestNginx:
    """The limits of nginx: at least 20 requests a second with a burst of 100; 1 and 40 where a call costs more."""

    COSTLY = ("/api/newsletter/subscribe", "/api/auth/login", "/api/auth/register", "/api/questionnaire/upload-cv")

    @pytest.fixture
    def limited(self, stack_with) -> Api:
        return Api(stack_with(RATE_LIMIT=None))

    @staticmethod
    def burst(call, count: int) -> list[int]:
        with ThreadPoolExecutor(8) as threads:
            return list(threads.map(lambda _: call().status_code, range(count)))

    @staticmethod
    def flood(call, most: int = 5_000):
        """Calls as fast as it can until the first 429, which it returns."""
        with ThreadPoolExecutor(8) as threads:
            for _ in range(most // 50):
                for response in threads.map(lambda _: call(), range(50)):
                    if response.status_code == 429:
                        return response
        raise AssertionError(f"{most} requests at once and no limit")

    def test_a_hundred_at_once_are_served_and_a_flood_is_429_in_the_contracts_form(self, limited: Api):
        assert set(self.burst(lambda: limited.get("/api/health"), 100)) == {200}
        for origin in (SITE, "https://evil.example", None):
            failure(self.flood(lambda: limited.get("/api/health", origin=origin)), 429, "rate_limited")
        assert limited.get("/").status_code == 200, "the pages of the site are not limited with the API"

    def test_forty_costly_ones_at_once_are_served_and_a_flood_is_429(self, limited: Api):
        assert set(self.burst(lambda: limited.post(self.COSTLY[0], json={}), 40)) == {422}
        for path in self.COSTLY:
            failure(self.flood(lambda: limited.post(path, json={}, origin=SITE)), 429, "rate_limited")

    @pytest.mark.parametrize("path", ["/api/newsletter/confirm?token=x", "/api/newsletter/unsubscribe?token=x"])
    def test_so_are_the_pages_behind_the_links_of_e_mails(self, limited: Api, path: str):
        assert set(self.burst(lambda: limited.get(path), 40)) == {200}
        failure(self.flood(lambda: limited.post(path)), 429, "rate_limited")

    def test_stripes_webhook_is_never_limited(self, limited: Api):
        statuses = self.burst(lambda: limited.post("/api/payment/webhook", content=b"{}"), 600)
        assert set(statuses) == {503}, "not configured here, and never 429"
        self.flood(lambda: limited.get("/api/health"))

    def test_below_the_limit_nothing_is_limited(self, limited: Api):
        for _ in range(60):
            began = time.monotonic()
            assert limited.get("/api/health").status_code == 200
            time.sleep(max(0, 0.051 - (time.monotonic() - began)))
        self.flood(lambda: limited.get("/api/health"))
