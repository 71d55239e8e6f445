# For the other scripts: what they say, and how they get what is missing from Debian's packages.

say() { printf 'Set-up: %s\n' "$*"; }
fail() {
  say "$@" >&2
  exit 1
}

# need PACKAGE COMMAND...: PACKAGE is missing if COMMAND fails and dpkg does not
# know it as installed. What is here from elsewhere is as good.
missing=()
need() {
  local package=$1
  shift
  "$@" >/dev/null 2>&1 || installed "$package" || missing+=("$package")
}
installed() {
  dpkg-query --show --showformat='${db:Status-Status}\n' "$1" 2>/dev/null | grep -x installed >/dev/null
}

# Installs what is missing, if anything is.
install_missing() {
  [ ${#missing[@]} -gt 0 ] || return 0
  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -qq)
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "run this as root: apt-get install ${missing[*]}"
    apt=(sudo "${apt[@]}")
  fi
  say "installing ${missing[*]} with apt-get"
  "${apt[@]}" update
  "${apt[@]}" install --yes --no-install-recommends "${missing[@]}"
}
