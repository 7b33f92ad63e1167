#ifndef SIMPUL_LINGUISTIC_DATA_H
#define SIMPUL_LINGUISTIC_DATA_H

#include <stddef.h>

/// One embedded file: a knowledge table or a trained model.
typedef struct {
  /// The path below the data folder, for example "id/frames.tsv".
  const char *_Nonnull path;
  const unsigned char *_Nonnull bytes;
  size_t count;
} SimpulFile;

/// All embedded files, and how many there are.
const SimpulFile *_Nonnull simpul_files(size_t *_Nonnull count);

#endif
