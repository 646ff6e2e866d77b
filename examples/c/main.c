/* A function written in Python and called from C.
 *
 *   stepwell save model.py:layer --args 'f32[n, k] f32[k, m] f32[m]' -o layer.o
 *   cc main.c layer.o -lm -o main && ./main
 */
#include <stdio.h>

#include "layer.h"

static void show(int64_t k, const float *x, const float *w, const float *b)
{
    int64_t extents[2];
    int32_t status = layer_shapes(x, 2, k, w, 3, 2, b, 2, extents);
    if (status) {
        printf("refused: %s\n", layer_message(status));
        return;
    }
    float out[4];
    status = layer(x, 2, k, w, 3, 2, b, 2, out, extents[0], extents[1]);
    if (status) {
        printf("failed: %s\n", layer_message(status));
        return;
    }
    for (int64_t i = 0; i < extents[0]; i++)
        printf("%g %g\n", out[2 * i], out[2 * i + 1]);
}

int main(void)
{
    const float x[] = {1, 2, 3, -1, -2, -3, 0, 0}, w[] = {1, 0, 0, 1, 1, 1}, b[] = {0.5, -1};
    show(3, x, w, b);
    show(4, x, w, b); /* the shapes do not fit */
    return 0;
}
