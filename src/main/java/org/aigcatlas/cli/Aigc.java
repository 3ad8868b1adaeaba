package org.aigcatlas.cli;

import picocli.CommandLine.Command;

/** The command that holds all others. */
@Command(name = "aigc", mixinStandardHelpOptions = true)
final class Aigc {}
