
# What only the graph and its queries know is asked of them: names, parameters, scopes.
_aigc() {
    local line="${COMP_LINE:0:COMP_POINT}" current="${COMP_WORDS[COMP_CWORD]}"
    local word="${line##*[[:space:]]}" before answer IFS=$'\n'
    before="${line%"$word"}"
    before="${before%"${before##*[![:space:]]}"}"
    before="${before##*[[:space:]]}"
    COMPREPLY=()
    case "$before" in
        -p | --param | --scope | --graph) ;;
        *)
            IFS=$' \t\n' _complete_aigc
            [ ${#COMPREPLY[@]} -eq 0 ] || return 0
            ;;
    esac
    case "$word" in
        -*) return 0 ;;
    esac
    # Bash takes what follows a colon or an equals sign for a word of its own.
    case "$current" in
        = | :) current= ;;
    esac
    for answer in $("${COMP_WORDS[0]}" complete -- "$line" 2>/dev/null); do
        answer="${answer#"${word%"$current"}"}"
        if [ -z "${ZSH_VERSION:-}" ] && [ "${current#[\"\']}" = "$current" ]; then
            printf -v answer %q "$answer"
        fi
        COMPREPLY+=("$answer")
    done
    case "${COMPREPLY[*]}" in
        *: | *=) compopt -o nospace 2>/dev/null || : ;;
    esac
}
complete -F _aigc -o default aigc
