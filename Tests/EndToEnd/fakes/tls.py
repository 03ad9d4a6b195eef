"""Certificates: an authority of its own, and what a careful client must refuse."""

import ipaddress
import ssl
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

NAMES = ("localhost", "127.0.0.1")


class Authority:
    """A certificate authority that nobody else trusts.

    `pem` is the file to give to a client (SSL_CERT_FILE). Each of the methods makes the TLS side of one server.
    """

    def __init__(self, folder: Path):
        folder.mkdir(parents=True, exist_ok=True)
        self._ca = trustme.CA(organization_name="AI-Ikigai, tests and demonstration only")
        self.pem = folder / "ca.pem"
        self._ca.cert_pem.write_to_path(str(self.pem))

    def server(self) -> ssl.SSLContext:
        """A good certificate for localhost and 127.0.0.1."""
        return _context(self._ca.issue_cert(*NAMES))

    def expired_server(self) -> ssl.SSLContext:
        """A certificate that was good until yesterday."""
        now = datetime.now(UTC)
        return _context(self._ca.issue_cert(*NAMES, not_before=now - timedelta(days=30),
                                            not_after=now - timedelta(days=1)))

    def wrong_host_server(self) -> ssl.SSLContext:
        """A good certificate, for a host that is not this one."""
        return _context(self._ca.issue_cert("api.elsewhere.example"))

    def client(self) -> ssl.SSLContext:
        """A client that trusts this authority and no other."""
        return ssl.create_default_context(cafile=str(self.pem))


def self_signed_server() -> ssl.SSLContext:
    """The right names, signed by the certificate's own key: no authority stands behind it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(),
                                now - timedelta(days=1), now + timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName([
            x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256()))
    context = _empty_context()
    # The ssl module reads a key only from a file.
    with tempfile.NamedTemporaryFile() as file:
        file.write(certificate.public_bytes(serialization.Encoding.PEM))
        file.write(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
                                     serialization.NoEncryption()))
        file.flush()
        context.load_cert_chain(file.name)
    return context


def _context(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = _empty_context()
    certificate.configure_cert(context)
    return context


def _empty_context() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_alpn_protocols(["http/1.1"])
    return context
