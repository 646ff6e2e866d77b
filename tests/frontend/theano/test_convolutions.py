"""Gradients of convolutions, in three axes too; neighbours of pixels; a softmax in two levels."""

import numpy as np
import pytest
import scipy.signal

import stepwell.theano.tensor as T
from stepwell.theano import function
from stepwell.theano.tensor.nnet.neighbours import images2neibs, neibs2images

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
