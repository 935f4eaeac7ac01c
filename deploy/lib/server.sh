# Starts and stops the server of one data folder. Sourced by run, which sets data, port and the database's environment.
# shellcheck shell=bash disable=SC2154

bind=${FIRESIDE_BIND:-127.0.0.1}
heap=${FIRESIDE_HEAP:-1g}
patience=180
server_pid=''
# WildFly's code for "started (with errors)"
ended_with_errors=WFLYSRV0026

start_server() {
    server_log=$data/log/server.log
    console_log=$data/log/console.log
    first_password=$data/first-password
    log_began=$(stat -c %s -- "$server_log" 2>/dev/null || say 0)
    prepare_server_folder
    launch_server
    step "Starting the server" "$data/log/server-start.log" wait_until_ready || fail_server
    rm -f -- "$data/log/server-start.log"
}

# The server works on a copy of its configuration and deployment: several can run from one build, and a build can be
# read-only. What must outlive a restart, such as its transaction log, is elsewhere in the folder.
prepare_server_folder() {
    local built=$target/server/standalone own=$data/server
    rm -rf -- "$own/configuration" "$own/deployments" "$own/tmp" "$own/data/content"
    mkdir -p -- "$own/data"
    cp -R -- "$built/configuration" "$built/deployments" "$own/"
    cp -R -- "$built/data/content" "$own/data/"
}

launch_server() {
    local demo=true
    if [[ -n $empty ]]; then demo=false; fi
    set_java_options
    FIRESIDE_DEMO=$demo FIRESIDE_FIRST_PASSWORD_FILE=$first_password \
        FIRESIDE_URL=${FIRESIDE_URL:-http://localhost:$port} FIRESIDE_MAIL_FOLDER=$data/mail \
        setsid "$java" "${java_options[@]}" -jar "$target/server/jboss-modules.jar" -mp "$target/server/modules" \
        org.jboss.as.standalone \
        -Djboss.home.dir="$target/server" -Djboss.server.base.dir="$data/server" -Djboss.server.log.dir="$data/log" \
        -b "$bind" -Djboss.http.port="$port" -bmanagement 127.0.0.1 -Djboss.management.http.port=0 \
        </dev/null >"$console_log" 2>&1 8>&- 9>&- &
    server_pid=$!
    disown "$server_pid"
    say "$server_pid" >"$data/server.pid"
}

# As in the server's own standalone.conf and common.sh, which cannot be used: the script there leaves its java behind.
set_java_options() {
    java_options=(
        -D'[Fireside]' "-Xmx$heap" -XX:+ExitOnOutOfMemoryError
        -Dfile.encoding=UTF-8 -Djava.awt.headless=true -Djava.net.preferIPv4Stack=true
        '-Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000'
        "-Dorg.jboss.boot.log.file=$server_log"
        "-Dlogging.configuration=file:$data/server/configuration/logging.properties"
        --add-exports=java.desktop/sun.awt=ALL-UNNAMED
        --add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED
        --add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED
        --add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED
        --add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED
    )
    local package
    for package in java.base/java.{lang,lang.invoke,lang.reflect,io,net,security,util,util.concurrent} \
        java.management/javax.management java.naming/javax.naming; do
        java_options+=("--add-opens=$package=ALL-UNNAMED")
    done
}

wait_until_ready() {
    local deadline=$((SECONDS + patience)) log
    until is_ready; do
        sleep 0.5
        runs "$server_pid" || return 1
        log=$(log_of_this_start)
        [[ $log != *'Fireside cannot start:'* ]] || return 1
        if [[ $log == *"$ended_with_errors"* ]]; then sleep 2; is_ready; return; fi
        ((SECONDS < deadline)) || return 1
    done
}

is_ready() {
    local status
    status=$(ask_for_readiness 2>/dev/null) || return 1
    [[ $status == 'HTTP/1.1 200'* ]]
}

ask_for_readiness() {
    local status
    exec 3<>"/dev/tcp/$(reachable_address)/$port" || return 1
    printf 'GET /health/ready HTTP/1.1\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$port" >&3
    read -r -t 5 status <&3
    say "$status"
}

reachable_address() {
    if [[ $bind == 0.0.0.0 ]]; then say 127.0.0.1; else say "$bind"; fi
}

# The server's log goes on from start to start; it may have begun a new file since.
log_of_this_start() {
    [[ -f $server_log ]] || return 0
    if (($(stat -c %s -- "$server_log") >= log_began)); then
        tail -c "+$((log_began + 1))" -- "$server_log"
    else
        cat -- "$server_log"
    fi
}

holds_demo() { [[ "$(log_of_this_start)" == *'Fireside holds the demo data'* ]]; }

fail_server() {
    local log
    log=$(log_of_this_start)
    if [[ $log =~ Fireside\ cannot\ start:[^$'\n']* ]]; then
        fail "${BASH_REMATCH[0]}"
    elif [[ $log == *'Address already in use'* ]]; then
        fail "Port $port has been taken meanwhile: stop what listens there, or name another with --port."
    elif ! runs "$server_pid"; then
        fail "The server has stopped while it started: see $server_log and $console_log."
    elif [[ $log == *"$ended_with_errors"* ]]; then
        fail "The server started, but Fireside on it did not: see $server_log."
    fi
    fail "The server was not ready after $patience seconds: see $server_log."
}

server_mark() { say "-Djboss.server.base.dir=$data/server"; }

server_runs() { runs "$(number_in "$data/server.pid")" "$(server_mark)"; }

stop_server() {
    if server_runs; then stop_process "$(number_in "$data/server.pid")" "$(server_mark)" 60; fi
    rm -f -- "$data/server.pid"
}
