import Linguistics

/// Reads treebanks from the data folder.
public enum Treebank {
  /// The sentences of a CoNLL-U file, packed or not.
  public static func read(_ path: String) throws(TrainingError) -> [CoNLLUSentence] {
    let text = String(decoding: try DataFile.read(path), as: UTF8.self)
    do {
      return try CoNLLUReader().sentences(text)
    } catch {
      throw TrainingError.malformed(path, error)
    }
  }
}
