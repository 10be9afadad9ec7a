-- Who asks a host now, and when it may be asked again. Two boards of one host, and two invocations of a Worker, share it.
CREATE TABLE host_lease (
  host TEXT NOT NULL PRIMARY KEY, -- with the port where one is named
  held_by TEXT, -- the run that asks it; null when none does
  held_until TEXT, -- when anybody may take it over
  free_at TEXT, -- when the next request may be sent; null before the first run of it has ended
  CHECK ((held_by IS NULL) = (held_until IS NULL))
) STRICT, WITHOUT ROWID;
