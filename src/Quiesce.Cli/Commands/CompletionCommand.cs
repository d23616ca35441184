using System.CommandLine;
using Quiesce.Cli.Console;

namespace Quiesce.Cli.Commands;

/// <summary><c>quiesce completion</c>: what a shell needs to complete the tool's command lines.</summary>
sealed class CompletionCommand : ToolCommand
{
    const string Bash =
        """
        # Completes quiesce in bash. In ~/.bashrc: eval "$(quiesce completion bash)"
        _quiesce() {
            local line=${COMP_LINE:0:COMP_POINT} word found quoted
            word=${line##*[[:space:]]}
            COMPREPLY=()
            while IFS= read -r found; do
                [[ $found == *= ]] && compopt -o nospace
                # To bash, what stands in front of a '=' is a word of its own.
                [[ $word == *=* && $COMP_WORDBREAKS == *=* ]] && found=${found#"${word%=*}="}
                printf -v quoted %q "$found"
                COMPREPLY+=("$quoted")
            done < <("$1" "[suggest:${#line}]" "$line" 2>/dev/null)
        }
        complete -o default -F _quiesce quiesce

        """;

    const string Zsh =
        """
        #compdef quiesce
        # Completes quiesce in zsh. In ~/.zshrc, behind compinit: eval "$(quiesce completion zsh)"
        _quiesce() {
            local line="${(j: :)words[1,CURRENT]}"
            local -a found
            found=(${(f)"$("${words[1]}" "[suggest:${#line}]" "$line" 2>/dev/null)"})
            if (( ! $#found )); then
                _files
                return
            fi
            compadd -U -S '' -- ${(M)found:#*=}
            compadd -U -- ${found:#*=}
        }
        if [[ $funcstack[1] == _quiesce ]]; then _quiesce "$@"; else compdef _quiesce quiesce; fi

        """;

    const string Fish =
        """
        # Completes quiesce in fish. Once: quiesce completion fish > ~/.config/fish/completions/quiesce.fish
        function __quiesce_complete
            set -l line (commandline -cp)
            set -l found (quiesce "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)
            if test (count $found) -gt 0
                printf '%s\n' $found
            else
                __fish_complete_path (commandline -ct)
            end
        end
        complete -c quiesce -f -a '(__quiesce_complete)'

        """;

    static readonly string[] Shells = ["bash", "zsh", "fish"];

    readonly Argument<string> shell = new("SHELL") { Description = $"{Sentences.Either(Shells)}." };

    public CompletionCommand(Session session)
        : base("completion", "Prints what a shell needs to complete command lines of the tool.", session)
    {
        shell.CompletionSources.Add(Shells);
        Arguments.Add(shell);
    }

    public override IReadOnlyList<(string, string)> Examples =>
    [
        ("eval \"$(quiesce completion bash)\"", "in ~/.bashrc"),
        ("eval \"$(quiesce completion zsh)\"", "in ~/.zshrc, behind compinit"),
        ("quiesce completion fish > ~/.config/fish/completions/quiesce.fish", "once"),
    ];

    public override string Notes =>
        """
        Commands, options, protocols, .cs files, variants, bounds and properties are completed, of the built-in
        protocols or of the spec that the command line, QUIESCE_SPEC or the current directory names. Such a spec is not
        built for it: what the last command built is what is known.
        """;

    protected override int Run(ParseResult parse, Session session)
    {
        session.Terminal.Write(Names.Resolve("shell", parse.GetValue(shell)!, Shells) switch
        {
            "bash" => Bash,
            "zsh" => Zsh,
            _ => Fish,
        });
        return ExitCode.AsExpected;
    }
}
