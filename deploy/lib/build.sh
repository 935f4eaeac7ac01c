# Builds the server into target/server when its sources have changed. Sourced after common.sh and java.sh.
# shellcheck shell=bash disable=SC2154

fingerprint_file=$target/built.fingerprint
build_log=$target/build.log

ensure_built() {
    if [[ ${FIRESIDE_SKIP_BUILD:-} == 1 ]]; then
        is_built || fail "Nothing is built in $target: start once without FIRESIDE_SKIP_BUILD."
        return
    fi
    share_target
    if ! is_built || [[ "$(built_from)" != "$(sources)" ]]; then build; fi
}

is_built() { [[ -f $target/server/jboss-modules.jar && -f $target/mariadb/bin/mariadbd ]]; }

built_from() {
    if [[ -r $fingerprint_file ]]; then cat -- "$fingerprint_file"; fi
}

sources() (
    LC_ALL=C
    shopt -s globstar dotglob nullglob
    cd -- "$project" || exit
    files=()
    for file in pom.xml src/main/** sql/** deploy/server/**; do
        if [[ -f $file ]]; then files+=("$file"); fi
    done
    sha256sum -- "${files[@]}" | sha256sum
)

# Who uses target/server shares a lock, who replaces it needs it alone.
share_target() {
    { (umask 022; mkdir -p -- "$target") && exec 9>>"$target/in-use"; } 2>/dev/null ||
        fail "$target cannot be written: build as its owner, or set FIRESIDE_SKIP_BUILD=1 to use what is there."
    flock --shared --wait 900 9 || fail "Somebody else has been building in $target for 15 minutes: stop that first."
}

own_target() {
    share_target
    flock --exclusive --wait 5 9 ||
        fail "The sources have changed, and another Fireside still runs from $target: stop it first."
}

build() {
    local sources_now text='Building Fireside'
    need_jdk_and_maven
    own_target
    sources_now=$(sources)
    if ! is_built; then text+=' (a first build takes some minutes)'; fi
    rm -f -- "$fingerprint_file"
    step "$text" "$build_log" package || fail_build
    say "$sources_now" >"$fingerprint_file"
    flock --shared 9
}

package() {
    umask 022
    cd -- "$project" && mvn -B -ntp -q -Dmaven.test.skip=true package && open_to_readers
}

# What one user has built, the account of a service may run.
open_to_readers() { chmod a+rx -- "$target" && chmod -R a+rX -- "$target/server" "$target/mariadb"; }

fail_build() {
    local line count=0
    while IFS= read -r line && ((count < 10)); do
        if [[ $line == '[ERROR] '?* ]]; then say "$line" >&2; count=$((count + 1)); fi
    done <"$build_log"
    fail "The build failed; all of its output is in $build_log."
}
