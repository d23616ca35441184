namespace Quiesce.Symbolic.Solving;

/// <summary>A binary heap of variables, the most active in recent conflicts first.</summary>
internal sealed class ActivityHeap
{
    const double ActivityMax = 1e100;

    readonly List<int> heap = [];
    // The index of each variable in the heap; -1 if it is not there.
    readonly List<int> places = [];
    readonly List<double> activities = [];
    double increment = 1;

    /// <summary>Adds a variable unless it is in the heap.</summary>
    public void Add(int variable)
    {
        while (places.Count <= variable)
        {
            places.Add(-1);
            activities.Add(0);
        }
        if (places[variable] >= 0)
            return;
        places[variable] = heap.Count;
        heap.Add(variable);
        Rise(heap.Count - 1);
    }

    /// <summary>Removes the most active variable.</summary>
    public bool TryTake(out int variable)
    {
        variable = -1;
        if (heap.Count == 0)
            return false;
        variable = heap[0];
        places[variable] = -1;
        var last = heap[^1];
        heap.RemoveAt(heap.Count - 1);
        if (heap.Count > 0)
        {
            (heap[0], places[last]) = (last, 0);
            Sink(0);
        }
        return true;
    }

    /// <summary>Raises the activity of a variable in a conflict.</summary>
    public void Bump(int variable)
    {
        activities[variable] += increment;
        if (activities[variable] > ActivityMax)
        {
            for (var k = 0; k < activities.Count; k++)
                activities[k] /= ActivityMax;
            increment /= ActivityMax;
        }
        if (places[variable] >= 0)
            Rise(places[variable]);
    }

    /// <summary>Makes past conflicts count less.</summary>
    public void Decay(double factor) => increment /= factor;

    void Rise(int place)
    {
        var variable = heap[place];
        for (int parent; place > 0 && activities[heap[parent = (place - 1) / 2]] < activities[variable]; place = parent)
            Put(heap[parent], place);
        Put(variable, place);
    }

    void Sink(int place)
    {
        var variable = heap[place];
        while (true)
        {
            var child = 2 * place + 1;
            if (child >= heap.Count)
                break;
            if (child + 1 < heap.Count && activities[heap[child + 1]] > activities[heap[child]])
                child++;
            if (activities[heap[child]] <= activities[variable])
                break;
            Put(heap[child], place);
            place = child;
        }
        Put(variable, place);
    }

    void Put(int variable, int place) => (heap[place], places[variable]) = (variable, place);
}
