"""Gradients of convolutions, in three axes too; neighbours of pixels; a softmax in two levels."""

import numpy as np
import pytest
import scipy.signal

import stepwell.theano.tensor as T
from stepwell.theano import function
from stepwell.theano.tensor.nnet.neighbours import images2neibs, neibs2images
from stepwell.theano.tensor.signal import pool

RANDOM = np.random.RandomState(20250131)


@pytest.mark.parametrize(
    "options",
    [
        {"border_mode": "full", "subsample": (2, 1)},
        {"border_mode": (1, 2), "filter_dilation": (2, 2), "filter_flip": False},
    ],
)
def test_gradients_by_images_and_filters(options):
    x, w, g = T.tensor4("x"), T.tensor4("w"), T.tensor4("g")
    a, b = RANDOM.rand(2, 3, 9, 8), RANDOM.rand(4, 3, 3, 2)
    made = T.nnet.conv2d(x, w, **options)
    value, *wanted = function([x, w], [made, *T.grad((made**2).sum(), [x, w])])(a, b)
    by_x = T.nnet.conv2d_grad_wrt_inputs(g, w, a.shape, **options)
    by_w = T.nnet.conv2d_grad_wrt_weights(x, g, b.shape, **options)
    for found, slope in zip(
        function([x, w, g], [by_x, by_w])(a, b, 2 * value), wanted, strict=True
    ):
        np.testing.assert_allclose(found, slope)


def test_a_transposed_convolution_doubles_an_image():
    x, w = T.tensor4("x"), T.tensor4("w")
    a = RANDOM.rand(1, 1, 3, 4)
    made = T.nnet.conv2d_transpose(x, w, (1, 1, 6, 8), input_dilation=(2, 2))
    np.testing.assert_array_equal(
        function([x, w], made)(a, np.ones((1, 1, 2, 2))), a.repeat(2, 2).repeat(2, 3)
    )


def test_convolutions_of_three_axes():
    x, w = T.tensor5("x"), T.tensor5("w")
    a, b = RANDOM.rand(1, 1, 5, 6, 7), RANDOM.rand(1, 1, 2, 3, 2)
    for mode in ("valid", "full"):
        found = function([x, w], T.nnet.conv3d(x, w, border_mode=mode))(a, b)
        np.testing.assert_allclose(found[0, 0], scipy.signal.convolve(a[0, 0], b[0, 0], mode))
    with pytest.raises(ValueError, match="conv3d takes tensors with five axes"):
        T.nnet.conv3d(T.tensor4(), w)


def test_neighbours_as_in_the_manual():
    images = T.tensor4("images")
    patches = images2neibs(images, neib_shape=(5, 5))
    f = function([images], [patches, neibs2images(patches, (5, 5), images.shape)])
    pixels = np.arange(100.0).reshape(1, 1, 10, 10)
    found, back = f(pixels)
    np.testing.assert_array_equal(found[1], pixels[0, 0, :5, 5:].ravel())
    np.testing.assert_array_equal(back, pixels)
    with pytest.raises(ValueError, match="patches do not fit"):
        f(np.ones((1, 1, 7, 10)))
    found = function([images], images2neibs(images, (3, 3), (2, 2), "ignore_borders"))(pixels)
    np.testing.assert_array_equal(found[5], pixels[0, 0, 2:5, 2:5].ravel())


def test_h_softmax_is_of_classes_and_then_of_their_outputs():
    def softmax(z):
        e = np.exp(z - z.max(-1, keepdims=True))
        return e / e.sum(-1, keepdims=True)

    w1, b1 = RANDOM.rand(5, 4), RANDOM.rand(4)
    w2, b2 = RANDOM.rand(4, 5, 3), RANDOM.rand(4, 3)
    x, target, batch = T.dmatrix("x"), T.ivector("target"), RANDOM.rand(6, 5)
    options = (6, 10, 4, 3, w1, b1, w2, b2)
    every = function([x], T.nnet.h_softmax(x, *options))(batch)
    inside = softmax(np.einsum("bi,cio->bco", batch, w2) + b2)
    wanted = (softmax(batch @ w1 + b1)[:, :, None] * inside).reshape(6, -1)[:, :10]
    np.testing.assert_allclose(every, wanted)
    own = np.array([0, 5, 9, 3, 1, 7], "int32")
    found = function([x, target], T.nnet.h_softmax(x, *options, target))(batch, own)
    np.testing.assert_allclose(found, wanted[np.arange(6), own])


def test_zeros_before_and_after():
    x, w = T.tensor4("x"), T.tensor4("w")
    a, b = RANDOM.rand(2, 3, 5, 6), RANDOM.rand(4, 3, 2, 3)
    padded = np.pad(a, ((0, 0), (0, 0), (2, 0), (1, 1)))
    for mode in (((2, 0), 1), ((2, 0), (1, 1))):
        made = T.nnet.conv2d(x, w, border_mode=mode)
        wanted = function([x, w], T.nnet.conv2d(x, w))(padded, b)
        np.testing.assert_allclose(function([x, w], made)(a, b), wanted)
    with pytest.raises(ValueError, match="invalid border_mode"):
        T.nnet.conv2d(x, w, border_mode=((1, 2, 3), 1))
    with pytest.raises(NotImplementedError, match="unshared"):
        T.nnet.conv2d(x, w, unshared=True)


def test_sequences_without_a_look_ahead():
    x, w = T.dtensor3("x"), T.dtensor3("w")
    a, b = RANDOM.rand(2, 3, 9), RANDOM.rand(4, 3, 2)
    made = T.nnet.abstract_conv.causal_conv1d(x, w, b.shape, filter_dilation=2)
    found, slope = function([x, w], [made, T.grad(made[0, 0, 4], x)])(a, b)
    assert found.shape == (2, 4, 9) and not slope[:, :, 5:].any() and slope[0, :, 4].all()
    expected = np.zeros((2, 4, 9))
    for n in range(9):
        for k in range(2):
            if n >= 2 * k:
                expected[:, :, n] += a[:, :, n - 2 * k] @ b[:, :, k].T
    np.testing.assert_allclose(found, expected)


def test_channels_alone_and_then_together():
    x, deep, wide = T.tensor4("x"), T.tensor4("deep"), T.tensor4("wide")
    a, b, c = RANDOM.rand(2, 3, 6, 5), RANDOM.rand(6, 1, 2, 2), RANDOM.rand(4, 6, 1, 1)
    f = function([x, deep, wide], T.nnet.separable_conv2d(x, deep, wide, 3))
    inside = np.zeros((2, 6, 5, 4))
    for n in range(6):
        for image in range(2):
            inside[image, n] = scipy.signal.convolve2d(a[image, n // 2], b[n, 0], "valid")
    np.testing.assert_allclose(f(a, b, c), np.einsum("oc,ncij->noij", c[:, :, 0, 0], inside))


def test_films():
    x, w = T.tensor5("x"), T.tensor5("w")
    a, b = RANDOM.rand(2, 5, 3, 6, 4), RANDOM.rand(4, 2, 3, 2, 3)
    found = function([x, w], T.nnet.conv3d2d.conv3d(x, w))(a, b)
    expected = sum(
        scipy.signal.convolve(a[1, :, c], b[3, :, c], "valid", method="direct") for c in range(3)
    )
    np.testing.assert_allclose(found[1, :, 3], expected)


def test_images_become_larger():
    """Values of Theano 1.0.5."""
    x = T.tensor4("x")
    twice = T.nnet.abstract_conv.bilinear_upsampling(x, 2)
    rows = [[0, 0.5, 1, 1], [1, 1.5, 2, 2], [2, 2.5, 3, 3], [2, 2.5, 3, 3]]
    image = np.arange(4.0).reshape(1, 1, 2, 2)
    np.testing.assert_allclose(twice.eval({x: image})[0, 0], rows)
    large = T.nnet.abstract_conv.bilinear_upsampling(x, frac_ratio=(3, 2), use_1D_kernel=False)
    found = large.eval({x: np.arange(16.0).reshape(1, 1, 4, 4)})[0, 0]
    assert found.shape == (6, 6)
    np.testing.assert_allclose(found[0], [0, 1 / 3, 1, 5 / 3, 7 / 3, 3], atol=1e-12)
    np.testing.assert_allclose(found[:, 0], [0, 4 / 3, 4, 20 / 3, 28 / 3, 12], atol=1e-12)
    with pytest.raises(ValueError, match="either ratio or frac_ratio"):
        T.nnet.abstract_conv.bilinear_upsampling(x)


def test_shapes_of_convolutions():
    shapes = T.nnet.abstract_conv
    images, filters = (2, 3, 9, 8), (4, 3, 3, 2)
    x, w = T.tensor4("x"), T.tensor4("w")
    for mode, steps in (
        ("valid", (1, 1)),
        ("full", (1, 1)),
        ((2, (0, 1)), (1, 1)),
        ("half", (2, 3)),
    ):
        found = shapes.get_conv_output_shape(images, filters, mode, steps)
        made = T.nnet.conv2d(x, w, border_mode=mode, subsample=steps)
        value = function([x, w], made)(np.zeros(images), np.zeros(filters))
        assert value.shape == found
        assert shapes.check_conv_gradinputs_shape(images, filters, found, mode, steps)
        if steps == (1, 1):
            assert shapes.get_conv_gradinputs_shape(filters, found, mode, steps) == images
            assert shapes.get_conv_gradweights_shape(images, found, mode, steps) in (
                filters,
                (4, 3, -1, 0) if mode == "full" else filters,
            )
    assert shapes.get_conv_output_shape((None, 3, 9, None), filters, "valid", (1, 1)) == (
        None, 4, 7, None,
    )  # fmt: skip
    assert not shapes.check_conv_gradinputs_shape(images, filters, (2, 4, 1, 1), "valid", (1, 1))
    with pytest.raises(ValueError, match="invalid shape"):
        shapes.assert_conv_shape((2, 3, 0, 5))


def test_operations_of_convolutions_as_classes():
    x, w, g = T.tensor4("x"), T.tensor4("w"), T.tensor4("g")
    a, b = RANDOM.rand(2, 3, 6, 5), RANDOM.rand(4, 3, 2, 2)
    ops = T.nnet.abstract_conv
    options = {"border_mode": "full", "subsample": (2, 1)}
    made = ops.AbstractConv2d(**options)(x, w)
    by_x = ops.AbstractConv2d_gradInputs(**options)(w, g, x.shape[2:])
    by_w = ops.AbstractConv2d_gradWeights(**options)(x, g, w.shape[2:])
    wanted = T.grad(None, [x, w], known_grads={made: g})
    value = function([x, w], made)(a, b)
    found = function([x, w, g], [by_x, by_w, *wanted])(a, b, value)
    np.testing.assert_allclose(found[0], found[2])
    np.testing.assert_allclose(found[1], found[3])


def test_products_of_some_blocks():
    W, h, b = T.tensor4("W"), T.tensor3("h"), T.matrix("b")
    rows, columns = T.imatrix("rows"), T.imatrix("columns")
    f = function(
        [W, h, rows, b, columns], T.nnet.blocksparse.sparse_block_dot(W, h, rows, b, columns)
    )
    values = RANDOM.rand(3, 4, 2, 5), RANDOM.rand(2, 2, 2), [[0, 2], [1, 1]], RANDOM.rand(4, 5)
    places = [[3, 0, 1], [2, 2, 0]]
    found = f(*values, places)
    w, x, i, bias = values
    for n in range(2):
        for k, out in enumerate(places[n]):
            expected = bias[out] + sum(x[n, j] @ w[i[n][j], out] for j in range(2))
            np.testing.assert_allclose(found[n, k], expected)


def test_entropies_in_their_old_names():
    x, b, y = T.matrix("x"), T.vector("b"), T.ivector("y")
    made = T.nnet.crossentropy_softmax_max_and_argmax_1hot_with_bias(x, b, y)
    values, bias, classes = RANDOM.rand(3, 4), RANDOM.rand(4), [0, 3, 1]
    loss, p, most, place = function([x, b, y], made)(values, bias, classes)
    e = np.exp(values + bias)
    expected = e / e.sum(1, keepdims=True)
    np.testing.assert_allclose(p, expected)
    np.testing.assert_allclose(loss, -np.log(expected[range(3), classes]))
    np.testing.assert_allclose(most, expected.max(1))
    assert np.array_equal(place, expected.argmax(1))
    row = function([x], T.nnet.prepend_scalar_to_each_row(2, x))(values)
    assert np.array_equal(row, np.hstack([np.full((3, 1), 2.0), values]))


@pytest.mark.parametrize("groups", [2, 3])
def test_groups_of_channels_and_their_gradients(groups):
    x, w = T.tensor4("x"), T.tensor4("w")
    a, b = RANDOM.rand(2, 6, 5, 4), RANDOM.rand(6, 6 // groups, 3, 2)
    made = T.nnet.conv2d(x, w, num_groups=groups)
    value, *slopes = function([x, w], [made, *T.grad((made**2).sum() / 2, [x, w])])(a, b)
    count = 6 // groups
    by_x, by_w = np.zeros_like(a), np.zeros_like(b)
    for image, out, part in np.ndindex(2, 6, count):
        channel = out // count * count + part
        plane, kernel = a[image, channel], b[out, part]
        g = value[image, out]
        by_x[image, channel] += scipy.signal.correlate2d(g, kernel, "full")
        by_w[out, part] += scipy.signal.correlate2d(plane, g, "valid")[::-1, ::-1]
    expected = [
        sum(
            scipy.signal.convolve2d(a[1, out // count * count + n], b[out, n], "valid")
            for n in range(count)
        )
        for out in range(6)
    ]
    np.testing.assert_allclose(value[1], expected)
    np.testing.assert_allclose(slopes[0], by_x)
    np.testing.assert_allclose(slopes[1], by_w)
    with pytest.raises(ValueError, match="aligned"):
        function([x, w], made)(a[:, :5], b)


def test_images_and_filters_of_two_types():
    images, filters = T.ftensor4(), T.dtensor4()
    f = function([images, filters], T.nnet.conv2d(images, filters))
    x, w = np.ones((1, 2, 4, 4), "float32"), np.full((3, 2, 2, 2), 0.1)
    found = f(x, w)
    assert found.dtype == np.float64
    np.testing.assert_allclose(found, np.full((1, 3, 3, 3), 0.8))


@pytest.mark.parametrize("ignores", [False, True])
@pytest.mark.parametrize("stride", [None, (1, 2), (4, 3)])
def test_the_class_of_pooling_and_its_shapes(ignores, stride):
    x = T.dtensor3()
    pooling = pool.Pool(ignore_border=ignores, mode="sum")
    values = np.random.RandomState(0).rand(2, 9, 8)
    found = function([x], pooling(x, (3, 2), stride))(values)
    shape = pool.Pool.out_shape((2, 9, 8), (3, 2), ignores, stride)
    assert list(found.shape) == shape
    rows, columns = stride or (3, 2)
    for n, i, j in np.ndindex(*found.shape):
        part = values[n, i * rows : i * rows + 3, j * columns : j * columns + 2]
        np.testing.assert_allclose(found[n, i, j], part.sum())
    symbolic = pool.Pool.out_shape([x.shape[n] for n in range(3)], (3, 2), ignores, stride)
    assert [int(e) for e in function([x], symbolic)(values)] == shape
    assert pool.Pool.out_shape((5, 5), (2, 2), True, (1, 1), (1, 1)) == [6, 6]
    with pytest.raises(TypeError, match="at least 2"):
        pool.Pool.out_shape((5,), (2, 2))


@pytest.mark.parametrize(
    ("mode", "size", "step"),
    [("half", (3, 2), (1, 2)), ("full", (2, 3), (3, 1)), ("wrap_centered", (3, 5), (2, 3))],
)
def test_patches_that_reach_beyond_the_image(mode, size, step):
    images = RANDOM.randn(2, 3, 6, 6)
    x = T.dtensor4("x")
    patches = T.nnet.neighbours.images2neibs(x, size, step, mode=mode)
    found, gradient = function([x], [patches, T.grad((patches**2).sum(), x)])(images)
    before = [n // 2 if mode != "full" else n - 1 for n in size]
    counts = [
        -(-6 // s) if mode == "wrap_centered" else (6 + 2 * b - n) // s + 1
        for n, s, b in zip(size, step, before, strict=True)
    ]
    expected, hits = [], np.zeros_like(images)
    for image, hit in zip(images.reshape(-1, 6, 6), hits.reshape(-1, 6, 6), strict=True):
        for a, b in np.ndindex(*counts):
            row = []
            for i, j in np.ndindex(*size):
                place = np.array([a * step[0] + i - before[0], b * step[1] + j - before[1]])
                place = tuple(place % 6 if mode == "wrap_centered" else place)
                inside = all(0 <= p < 6 for p in place)
                row.append(image[place] if inside else 0.0)
                if inside:
                    hit[place] += 1
            expected.append(row)
    np.testing.assert_array_equal(found, expected)
    np.testing.assert_allclose(gradient, 2 * images * hits)


def test_patches_that_have_no_centre():
    with pytest.raises(TypeError, match="odd"):
        T.nnet.neighbours.images2neibs(T.dtensor4("x"), (2, 3), mode="wrap_centered")
    f = function([x := T.dtensor4("x")], T.nnet.images2neibs(x, (5, 5), mode="wrap_centered"))
    with pytest.raises(ValueError, match="a patch of 5 of 3"):
        f(np.zeros((1, 1, 3, 3)))


def test_images_of_patches_that_leave_something_over():
    images, x = RANDOM.randn(2, 1, 5, 7), T.dtensor4("x")
    patches = images2neibs(x, (2, 3), mode="ignore_borders")
    f = function([x], neibs2images(patches, (2, 3), x.shape, mode="ignore_borders"))
    expected = np.zeros_like(images)
    expected[:, :, :4, :6] = images[:, :, :4, :6]
    np.testing.assert_array_equal(f(images), expected)
    with pytest.raises(NotImplementedError, match="mode=half"):
        neibs2images(patches, (2, 3), x.shape, mode="half")
