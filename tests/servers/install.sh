#!/bin/sh
# Dovecot for the tests. Installs it where that is possible; otherwise says in one line what to install.
set -u
PATH="$PATH:/usr/sbin:/sbin"

have() { command -v dovecot >/dev/null 2>&1 && [ -e /usr/lib/dovecot/imap ]; }
have && exit 0

as_root=""
if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then as_root="sudo -n"; else as_root="no"; fi
fi
if command -v apt-get >/dev/null 2>&1 && [ "$as_root" != "no" ]; then
    echo "Installing Dovecot for the tests (dovecot-core, dovecot-imapd) ..."
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        dovecot-core dovecot-imapd >/dev/null 2>&1 || {
        $as_root apt-get update -qq >/dev/null 2>&1
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
            dovecot-core dovecot-imapd >/dev/null
    }
fi
have && exit 0
echo "The tests need an IMAP server: install dovecot-imapd (Debian, Ubuntu: sudo apt-get install dovecot-imapd)." >&2
exit 1
