using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Zintl.Numerics.Tests.Integration.Stiff;

/// <summary>SUNDIALS IDA 6 (libraries as packaged by Debian 12), a yardstick for step counts. Hindmarsh et al. 2005, doi:10.1145/1089014.1089020.</summary>
internal static unsafe partial class Ida
{
    private const string Integrator = "libsundials_ida.so.6", Vectors = "libsundials_nvecserial.so.6";
    private const string Matrices = "libsundials_sunmatrixdense.so.4", Solvers = "libsundials_sunlinsoldense.so.4.4.1";

    /// <summary>Why IDA cannot run here; null when it can.</summary>
    internal static string? Missing() => Array.TrueForAll([Integrator, Vectors, Matrices, Solvers], name => NativeLibrary.TryLoad(name, out _))
        ? null
        : "SUNDIALS is not installed: apt-get install libsundials-ida6 libsundials-nvecserial6 libsundials-sunlinsol3 libsundials-sunmatrix4";

    /// <summary>Runs the equations with IDA, same tolerances, norm, Jacobian, first step and output times.</summary>
    internal static StiffRun Solve<TEquations>(double relative)
        where TEquations : IStiffEquations
    {
        var problem = new StiffProblem<TEquations>(relative);
        GCHandle handle = GCHandle.Alloc(problem);
        nint context = 0;
        Check(SUNContext_Create(null, &context));
        nint y = Vector(TEquations.State, context), slopes = Vector(TEquations.Rates, context), absolute = Vector(problem.Absolute, context);
        nint memory = IDACreate(context), matrix = SUNDenseMatrix(problem.Length, problem.Length, context);
        Check(IDAInit(memory, &Residual, 0, y, slopes));
        Check(IDASVtolerances(memory, relative, absolute));
        Check(IDASetUserData(memory, (void*)GCHandle.ToIntPtr(handle)));
        Check(IDASetLinearSolver(memory, SUNLinSol_Dense(y, matrix, context), matrix));
        Check(IDASetJacFn(memory, &Jacobian));
        Check(IDASetMaxNumSteps(memory, 1_000_000));
        double[][] states = Array.ConvertAll(TEquations.Times, time =>
        {
            double reached;
            Check(IDASolve(memory, time, &reached, y, slopes, 1));
            return new ReadOnlySpan<double>(N_VGetArrayPointer(y), problem.Length).ToArray();
        });
        long steps, residuals, setups, failures;
        Check(IDAGetNumSteps(memory, &steps));
        Check(IDAGetNumResEvals(memory, &residuals));
        Check(IDAGetNumLinSolvSetups(memory, &setups));
        Check(IDAGetNumErrTestFails(memory, &failures));
        handle.Free();
        return new(states, steps, residuals, setups, failures);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Residual(double time, nint y, nint slopes, nint result, void* data)
    {
        IDenseProblem problem = Problem(data);
        problem.Residual(time, Span(y, problem), Span(slopes, problem), Span(result, problem));
        return 0;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Jacobian(double time, double alpha, nint y, nint slopes, nint residual, nint matrix, void* data, nint t1, nint t2, nint t3)
    {
        IDenseProblem problem = Problem(data);
        var entries = new Span<double>(SUNDenseMatrix_Data(matrix), problem.Length * problem.Length);
        problem.Jacobian(time, Span(y, problem), Span(slopes, problem), alpha, entries, problem.Length, 1);
        return 0;
    }

    private static IDenseProblem Problem(void* data) => (IDenseProblem)GCHandle.FromIntPtr((nint)data).Target!;

    private static Span<double> Span(nint vector, IDenseProblem problem) => new(N_VGetArrayPointer(vector), problem.Length);

    private static nint Vector(double[] values, nint context)
    {
        nint vector = N_VNew_Serial(values.Length, context);
        values.CopyTo(new Span<double>(N_VGetArrayPointer(vector), values.Length));
        return vector;
    }

    private static void Check(int flag)
    {
        if (flag < 0)
            Assert.Fail(FormattableString.Invariant($"IDA returned {flag}"));
    }

    [LibraryImport(Integrator)]
    private static partial int SUNContext_Create(void* comm, nint* context);

    [LibraryImport(Vectors)]
    private static partial nint N_VNew_Serial(long length, nint context);

    [LibraryImport(Integrator)]
    private static partial double* N_VGetArrayPointer(nint vector);

    [LibraryImport(Integrator)]
    private static partial nint IDACreate(nint context);

    [LibraryImport(Integrator)]
    private static partial int IDAInit(nint memory, delegate* unmanaged[Cdecl]<double, nint, nint, nint, void*, int> residual, double start, nint y, nint slopes);

    [LibraryImport(Integrator)]
    private static partial int IDASVtolerances(nint memory, double relative, nint absolute);

    [LibraryImport(Integrator)]
    private static partial int IDASetUserData(nint memory, void* data);

    [LibraryImport(Integrator)]
    private static partial int IDASetMaxNumSteps(nint memory, long steps);

    [LibraryImport(Integrator)]
    private static partial int IDASetLinearSolver(nint memory, nint solver, nint matrix);

    [LibraryImport(Integrator)]
    private static partial int IDASetJacFn(nint memory, delegate* unmanaged[Cdecl]<double, double, nint, nint, nint, nint, void*, nint, nint, nint, int> jacobian);

    [LibraryImport(Integrator)]
    private static partial int IDASolve(nint memory, double output, double* reached, nint y, nint slopes, int task);

    [LibraryImport(Integrator)]
    private static partial int IDAGetNumSteps(nint memory, long* count);

    [LibraryImport(Integrator)]
    private static partial int IDAGetNumResEvals(nint memory, long* count);

    [LibraryImport(Integrator)]
    private static partial int IDAGetNumLinSolvSetups(nint memory, long* count);

    [LibraryImport(Integrator)]
    private static partial int IDAGetNumErrTestFails(nint memory, long* count);

    [LibraryImport(Matrices)]
    private static partial nint SUNDenseMatrix(long rows, long columns, nint context);

    [LibraryImport(Matrices)]
    private static partial double* SUNDenseMatrix_Data(nint matrix);

    [LibraryImport(Solvers)]
    private static partial nint SUNLinSol_Dense(nint y, nint matrix, nint context);
}
