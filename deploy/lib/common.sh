# Shared by the commands in deploy/. Sourced, never run.
# shellcheck shell=bash

project=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
# shellcheck disable=SC2034
target=$project/target
step_child=''

say() { printf '%s\n' "$*"; }

fail() { printf '%s\n' "$*" >&2; exit 1; }

misused() { printf '%s\n' "$*" >&2; exit 2; }

need() { # TOOL PACKAGE
    command -v "$1" >/dev/null || fail "$1 is missing: install it (on Debian: apt-get install $2), then try again."
}

is_port() { [[ $1 =~ ^[1-9][0-9]{0,4}$ && $1 -le 65535 ]]; }

port_answers() { # ADDRESS PORT
    (exec 3<>"/dev/tcp/$1/$2") 2>/dev/null
}

# A process that has ended but was not collected has no command line. And numbers are used again: one that was
# read from a file is believed only if its command line holds the given argument.
runs() { # PID [ARGUMENT]
    local arguments=() argument
    [[ $1 =~ ^[0-9]+$ ]] || return 1
    { mapfile -d '' -t arguments <"/proc/$1/cmdline"; } 2>/dev/null || return 1
    [[ ${#arguments[@]} -gt 0 ]] || return 1
    [[ $# -gt 1 ]] || return 0
    for argument in "${arguments[@]}"; do
        if [[ $argument == "$2" ]]; then return 0; fi
    done
    return 1
}

number_in() { # FILE
    local number=''
    if [[ -r $1 ]]; then read -r number <"$1" || true; fi
    say "$number"
}

stop_process() { # PID ARGUMENT SECONDS
    local tenths=$(($3 * 10))
    kill -TERM "$1" 2>/dev/null || true
    while runs "$1" "$2" && ((tenths-- > 0)); do sleep 0.1; done
    if runs "$1" "$2"; then kill -KILL "$1" 2>/dev/null || true; fi
    while runs "$1" "$2"; do sleep 0.1; done
}

# Runs a command in a process group of its own, so that all of it can be stopped, and shows the time it takes.
# The locks (8 and 9) stay with the caller: what the command leaves running must not hold them.
step() { # TEXT LOG COMMAND...
    local text=$1 log=$2 began=$SECONDS result=0
    shift 2
    show_progress "$text" 0
    set -m
    "$@" </dev/null >"$log" 2>&1 8>&- 9>&- &
    step_child=$!
    set +m
    while runs "$step_child"; do
        sleep 0.2
        show_progress "$text" $((SECONDS - began))
    done
    wait "$step_child" || result=$?
    step_child=''
    show_end "$text" $((SECONDS - began)) "$result"
    return "$result"
}

stop_step() {
    [[ -n $step_child ]] || return 0
    local tenths=300
    kill -TERM -- "-$step_child" 2>/dev/null
    while runs "$step_child" && ((tenths-- > 0)); do sleep 0.1; done
    kill -KILL -- "-$step_child" 2>/dev/null
    step_child=''
}

last_shown=-1

show_progress() { # TEXT SECONDS
    [[ $2 != "$last_shown" ]] || return 0
    if [[ -t 1 ]]; then
        printf '\r%s ... %d s' "$1" "$2"
    elif (($2 == 0)); then
        say "$1 ..."
    elif (($2 % 30 == 0)); then
        say "$1 ... $2 s"
    fi
    last_shown=$2
}

show_end() { # TEXT SECONDS RESULT
    local how='done' lead=''
    if [[ $3 != 0 ]]; then how=failed; fi
    if [[ -t 1 ]]; then lead=$'\r'; fi
    say "$lead$1 ... $how after $2 s"
    last_shown=-1
}
