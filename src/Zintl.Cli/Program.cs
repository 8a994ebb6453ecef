using Zintl.Cli;

return CommandLine.Run(args);
