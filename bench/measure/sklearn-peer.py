"""TF-IDF and a sparse product with scikit-learn: texts as lines on stdin, pairs from a threshold on as JSON on stdout."""

import json
import sys
import time

from sklearn.feature_extraction.text import TfidfVectorizer

threshold = float(sys.argv[1])
texts = sys.stdin.read().splitlines()
began = time.perf_counter()
matrix = TfidfVectorizer(sublinear_tf=True).fit_transform(texts)
indexed = time.perf_counter()
transposed = matrix.T.tocsc()
pairs = 0
rows = 1000
for start in range(0, matrix.shape[0], rows):
    product = (matrix[start : start + rows] @ transposed).tocoo()
    pairs += int(((product.data >= threshold) & (product.col > product.row + start)).sum())
done = time.perf_counter()
print(json.dumps({"index": indexed - began, "search": done - indexed, "pairs": pairs}))
