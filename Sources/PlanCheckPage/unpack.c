// Takes the engine out of its wrapping, by the decoder of 7-Zip: LZMA makes a third less of it than what browsers
// have themselves. The page makes room for what it has and for what comes out, and asks once.
#include "LzmaDec.h"

extern Byte __heap_base;
static Byte *free_from = &__heap_base;

// Room for so many bytes. None is ever given back: the whole memory goes when the engine is out.
__attribute__((export_name("take"))) void *take(size_t count) {
  Byte *room = free_from;
  free_from += (count + 15) & ~(size_t)15;
  size_t missing = (size_t)free_from - __builtin_wasm_memory_size(0) * 65536;
  if ((ptrdiff_t)missing > 0 && __builtin_wasm_memory_grow(0, (missing + 65535) / 65536) == (size_t)-1) return 0;
  return room;
}

static void *take_for(ISzAllocPtr allocator, size_t count) { return take(count); }
static void give_back(ISzAllocPtr allocator, void *room) {}
static const ISzAlloc allocator = {take_for, give_back};

// What is packed starts with its properties and its size, as .lzma files do. How many bytes came out of it.
__attribute__((export_name("unpack"))) size_t unpack(const Byte *packed, size_t count, Byte *room, size_t most) {
  enum { head = LZMA_PROPS_SIZE + 8 };
  SizeT out = most, in = count - head;
  ELzmaStatus status;
  SRes result = LzmaDecode(room, &out, packed + head, &in, packed, LZMA_PROPS_SIZE, LZMA_FINISH_ANY, &status, &allocator);
  return result == SZ_OK ? out : 0;
}
