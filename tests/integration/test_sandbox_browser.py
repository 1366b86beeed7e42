"""The verification page and the lists in headless Chromium."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support import expected_conditions as expected
from selenium.webdriver.support.ui import WebDriverWait

from tests.servers.sandbox import Sandbox

CLIENT = {"client_id": "identity-connect"}
WAIT_S = 20
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1100,900",
)


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    options = Options()
    options.binary_location = "/usr/bin/chromium"
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('chromium')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    driver.set_page_load_timeout(WAIT_S)
    yield driver
    driver.quit()


@pytest.fixture
def browser(chromium: webdriver.Chrome) -> Iterator[webdriver.Chrome]:
    """Signed out at the start; nothing may be complained about in the console at the end."""
    chromium.get_log("browser")
    chromium.delete_all_cookies()
    yield chromium
    assert [entry["message"] for entry in chromium.get_log("browser")] == []


def ask(sandbox: Sandbox, **more: str) -> dict[str, Any]:
    answer = httpx.post(f"{sandbox.service_url}/oauth/device_authorization", data=CLIENT | more)
    return dict(answer.json())


def poll(sandbox: Sandbox, device: dict[str, Any]) -> dict[str, Any]:
    grant = "urn:ietf:params:oauth:grant-type:device_code"
    data = CLIENT | {"grant_type": grant, "device_code": device["device_code"]}
    return dict(httpx.post(f"{sandbox.service_url}/oauth/token", data=data).json())


def fill(browser: webdriver.Chrome, **fields: str) -> None:
    for name, text in fields.items():
        field = WebDriverWait(browser, WAIT_S).until(
            expected.element_to_be_clickable((By.NAME, name))
        )
        field.clear()
        field.send_keys(text)


def press(browser: webdriver.Chrome, label: str) -> None:
    (button,) = (
        button
        for button in browser.find_elements(By.CSS_SELECTOR, "main button")
        if button.text == label
    )
    button.click()


def heading(browser: webdriver.Chrome, text: str) -> None:
    WebDriverWait(browser, WAIT_S).until(
        expected.text_to_be_present_in_element((By.TAG_NAME, "h1"), text)
    )


def sign_in(browser: webdriver.Chrome, sandbox: Sandbox) -> None:
    fill(browser, user=sandbox.admin_user, password=sandbox.admin_password)
    press(browser, "Sign in")


def test_sign_in_type_the_code_and_approve(browser: webdriver.Chrome, sandbox: Sandbox) -> None:
    device = ask(sandbox, device_name="PC-42", application="Identity Connect 1.0")
    browser.get(device["verification_uri"])
    sign_in(browser, sandbox)
    heading(browser, "Type the code")
    fill(browser, user_code=device["user_code"].lower())
    press(browser, "Continue")
    heading(browser, "Let this computer sign in")
    assert "PC-42" in browser.find_element(By.TAG_NAME, "main").text
    press(browser, "Approve")
    heading(browser, "Approved")
    assert "access_token" in poll(sandbox, device)


def test_the_complete_address_leads_to_deny(browser: webdriver.Chrome, sandbox: Sandbox) -> None:
    device = ask(sandbox)
    browser.get(device["verification_uri_complete"])
    sign_in(browser, sandbox)
    heading(browser, "Let this computer sign in")
    assert "did not give its name" in browser.find_element(By.TAG_NAME, "main").text
    press(browser, "Deny")
    heading(browser, "Denied")
    assert poll(sandbox, device)["error"] == "access_denied"


def test_pages_fit_a_telephone(browser: webdriver.Chrome, sandbox: Sandbox) -> None:
    browser.set_window_size(390, 844)
    browser.get(f"{sandbox.service_url}/people")
    sign_in(browser, sandbox)
    heading(browser, "People")
    for path in ("people", "groups", "changes", "outbox", "agents", "device"):
        browser.get(f"{sandbox.service_url}/{path}")
        assert browser.execute_script(
            "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"
        ), path
    browser.set_window_size(1100, 900)


def test_a_foreign_page_cannot_approve(
    browser: webdriver.Chrome, sandbox: Sandbox, tmp_path: Path
) -> None:
    """A page elsewhere posts the approval form in the administrator's own browser."""
    device = ask(sandbox)
    browser.get(f"{sandbox.service_url}/people")
    sign_in(browser, sandbox)
    heading(browser, "People")
    page = tmp_path / "evil.html"
    page.write_text(
        f'<form method="post" action="{sandbox.service_url}/device/decision">'
        f'<input name="user_code" value="{device["user_code"]}">'
        '<button name="decision" value="approve">Win</button></form>'
    )
    browser.get(page.as_uri())
    browser.find_element(By.TAG_NAME, "button").click()
    WebDriverWait(browser, WAIT_S).until(
        expected.text_to_be_present_in_element((By.TAG_NAME, "body"), "foreign_origin")
    )
    browser.get_log("browser")  # Chromium notes the 403
    assert poll(sandbox, device)["error"] == "authorization_pending"
