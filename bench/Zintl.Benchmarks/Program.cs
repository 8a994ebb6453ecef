using Zintl.Benchmarks;

// Prints markdown; `--results` writes it to bench/results/<processor>/ as well.
string report = string.Join('\n', Machine.Describe(), CycleBenchmark.Run(), KernelBenchmark.Run());
Console.Write(report);
if (args.Contains("--results", StringComparer.Ordinal)) Machine.Keep(report);
