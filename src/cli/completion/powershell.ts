import { offers } from './offers.ts';

/** For PowerShell 5.1 and later. Where nothing is offered, PowerShell offers files. */
export function powershellCompletion(): string {
  const { commands, shells, check, triage, hunt, trace, common, sought, colours, languages } = offers;
  return `# PowerShell completion for relay-pool
Register-ArgumentCompleter -Native -CommandName 'relay-pool', 'relay-pool.cmd', 'relay-pool.ps1' -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $typed = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
  $previous = if ($typed.Count -gt 1) { $typed[-1] } else { '' }
  $command = $typed | Select-Object -Skip 1 | Where-Object { $_ -in ${quoted(commands)} } | Select-Object -First 1
  $offered = switch -CaseSensitive ($previous) {
    '--fail-on' { ${quoted(sought)}; break }
    '--color' { ${quoted(colours)}; break }
    '--language' { ${quoted(languages)}; break }
    '-l' { ${quoted(languages)}; break }
    default {
      if ($wordToComplete.StartsWith('-')) {
        if ($command -eq 'triage') { ${quoted(triage)} } elseif ($command -eq 'hunt') { ${quoted(hunt)} } elseif ($command -eq 'trace') { ${quoted(trace)} } elseif ($command -ne 'completion') { ${quoted(check)} }
        ${quoted(common)}
      } elseif ($command -eq 'completion') {
        ${quoted(shells)}
      } elseif (-not $command) {
        ${quoted(commands)}
      }
    }
  }
  $offered | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}
