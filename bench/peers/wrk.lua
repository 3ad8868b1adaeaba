-- Sends requests that are in a file, each with its length before it: again and again, or each once, until the last is answered.
-- Arguments: the file, "again" or "once", how many connections there are.
local ffi = require "ffi"
ffi.cdef [[
  typedef struct { long seconds; long nanoseconds; } moment;
  int clock_gettime(int clock, moment *now);
  int getpid(void);
  int kill(int process, int signal);
]]
local MONOTONIC, INTERRUPT, FOREVER = 1, 2, 1000000
local threads = {}

local function now()
  local moment = ffi.new("moment")
  ffi.C.clock_gettime(MONOTONIC, moment)
  return tonumber(moment.seconds) + tonumber(moment.nanoseconds) / 1e9
end

function setup(thread)
  table.insert(threads, thread)
end

local requests, position, idle, connections, began = {}, 0, 0, 0, 0
took = 0

function init(arguments)
  local file = io.open(arguments[1], "rb")
  while true do
    local length = file:read("*l")
    if not length then break end
    table.insert(requests, file:read(tonumber(length)))
  end
  file:close()
  connections = tonumber(arguments[3])
  if arguments[2] == "once" then
    local begun = 0
    -- Called before each request. A connection that finds none left waits; the last to do so ends the run.
    function delay()
      if begun < #requests then
        if begun == 0 then began = now() end
        begun = begun + 1
        return 0
      end
      idle = idle + 1
      if idle == connections then
        took = now() - began
        ffi.C.kill(ffi.C.getpid(), INTERRUPT)
      end
      return FOREVER
    end
  end
end

function request()
  position = position % #requests + 1
  return requests[position]
end

function done(summary, latency)
  local seconds = threads[1]:get("took")
  if seconds == 0 then seconds = summary.duration / 1e6 end
  local errors = summary.errors
  print(string.format(
    'MEASURED {"requests": %d, "seconds": %f, "refused": %d, "broken": %d, "median": %f, "p99": %f, "max": %f}',
    summary.requests, seconds, errors.status, errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000))
end
