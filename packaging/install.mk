# make install, make uninstall, make deb. Included by the Makefile.
#
# The variables of the GNU coding standards ("Directory Variables", "DESTDIR"). Settings are in /etc and not in
# /usr/local/etc, as nginx's are: program, units and site look there.

prefix      ?= /usr/local
exec_prefix ?= $(prefix)
bindir      ?= $(exec_prefix)/bin
datadir     ?= $(prefix)/share
docdir      ?= $(datadir)/doc/ai-ikigai
mandir      ?= $(datadir)/man
sysconfdir  ?= /etc
# Where systemd looks for either prefix (systemd.unit(5), sysusers.d(5)).
unitdir     ?= $(prefix)/lib/systemd/system
sysusersdir ?= $(prefix)/lib/sysusers.d

INSTALL         ?= install
INSTALL_PROGRAM ?= $(INSTALL) -m 755
INSTALL_DATA    ?= $(INSTALL) -m 644

units    := $(wildcard systemd/*.socket systemd/*.service systemd/*.timer)
snippets := $(wildcard nginx/snippets/*.conf)
frontend := $(shell find frontend -type f)
docs     := README.md CHANGELOG.md openapi.yaml $(wildcard docs/*.md)

# The files in the tree name the paths of the package; with another prefix the installed ones name theirs.
own_paths := -e 's,/usr/bin/ai-ikigai,$(bindir)/ai-ikigai,g' \
             -e 's,/usr/share/doc/ai-ikigai,$(docdir),g' \
             -e 's,/usr/share/ai-ikigai,$(datadir)/ai-ikigai,g' \
             -e 's,/etc/ai-ikigai,$(sysconfdir)/ai-ikigai,g'

site     := $(DESTDIR)$(sysconfdir)/nginx/sites-available/ai-ikigai.conf
settings := $(DESTDIR)$(sysconfdir)/ai-ikigai/env

.PHONY: install
install: $(built) install-files ## Install program, site, units (prefix=/usr/local, DESTDIR=)
	@echo 'installed; README.md, "Install on a server", says what comes next'

# Without the build, for the package: it is made of a program that is there.
.PHONY: install-files
install-files:
	$(INSTALL) -d $(DESTDIR)$(bindir) $(DESTDIR)$(docdir) $(DESTDIR)$(mandir)/man1
	$(INSTALL) -d $(DESTDIR)$(datadir)/ai-ikigai $(DESTDIR)$(unitdir) $(DESTDIR)$(sysusersdir)
	$(INSTALL) -d $(DESTDIR)$(sysconfdir)/ai-ikigai $(DESTDIR)$(sysconfdir)/nginx/snippets/ai-ikigai $(dir $(site))
	$(INSTALL_PROGRAM) $(program) $(DESTDIR)$(bindir)/ai-ikigai
	$(INSTALL_PROGRAM) -D $(drawing) $(DESTDIR)$(bindir)/../libexec/ai-ikigai/ikigai-report
	$(INSTALL_DATA) schema.sql packaging/env.example $(DESTDIR)$(datadir)/ai-ikigai
	for file in $(frontend); do \
	  $(INSTALL_DATA) -D $$file $(DESTDIR)$(datadir)/ai-ikigai/$$file || exit 1; done
	$(INSTALL_DATA) $(docs) $(DESTDIR)$(docdir)
	$(INSTALL_DATA) packaging/ai-ikigai.1 $(DESTDIR)$(mandir)/man1
	for unit in $(units); do \
	  sed $(own_paths) $$unit >$(DESTDIR)$(unitdir)/$${unit#systemd/} || exit 1; \
	  chmod 644 $(DESTDIR)$(unitdir)/$${unit#systemd/}; done
	$(INSTALL_DATA) systemd/ai-ikigai.sysusers $(DESTDIR)$(sysusersdir)/ai-ikigai.conf
	$(INSTALL_DATA) $(snippets) $(DESTDIR)$(sysconfdir)/nginx/snippets/ai-ikigai
# The operator writes names and certificate into the site, and secrets into the settings: neither is replaced.
	@sed $(own_paths) nginx/ai-ikigai.conf >$(site).new && chmod 644 $(site).new
	@if [ ! -e $(site) ] || cmp -s $(site) $(site).new; then mv -f $(site).new $(site); \
	  else echo 'install: $(site) is yours and stays; the new one is beside it: ai-ikigai.conf.new' >&2; fi
	@[ -e $(settings) ] || $(INSTALL) -m 600 packaging/env.example $(settings)

.PHONY: uninstall
uninstall: ## Remove what install put; data and settings stay
	rm -f $(DESTDIR)$(bindir)/ai-ikigai $(DESTDIR)$(bindir)/../libexec/ai-ikigai/ikigai-report
	rm -f $(DESTDIR)$(mandir)/man1/ai-ikigai.1
	rm -f $(DESTDIR)$(sysusersdir)/ai-ikigai.conf
	rm -f $(addprefix $(DESTDIR)$(unitdir)/,$(notdir $(units)))
	rm -f $(addprefix $(DESTDIR)$(sysconfdir)/nginx/snippets/ai-ikigai/,$(notdir $(snippets)))
	rm -f $(addprefix $(DESTDIR)$(docdir)/,$(notdir $(docs)))
	rm -f $(DESTDIR)$(datadir)/ai-ikigai/schema.sql $(DESTDIR)$(datadir)/ai-ikigai/env.example
	rm -f $(addprefix $(DESTDIR)$(datadir)/ai-ikigai/,$(frontend)) $(site).new
	@sed $(own_paths) nginx/ai-ikigai.conf | cmp -s - $(site) && rm -f $(site) || \
	  { [ ! -e $(site) ] || echo 'uninstall: $(site) was changed and stays' >&2; }
# Folders that are ours, as far as they are empty now: what somebody else put there stays.
	@for folder in $$(find $(DESTDIR)$(datadir)/ai-ikigai -depth -type d 2>/dev/null) $(DESTDIR)$(docdir) \
	  $(DESTDIR)$(bindir)/../libexec/ai-ikigai $(DESTDIR)$(sysconfdir)/nginx/snippets/ai-ikigai; do rmdir $$folder 2>/dev/null || true; done
	@echo 'uninstalled; $(sysconfdir)/ai-ikigai, /var/lib/ai-ikigai and /var/lib/ai-ikigai-backup stay'

.PHONY: deb
deb: $(built) | deb-packages ## Build the Debian package into .build/deb
	tools/build-deb .build/deb
